import type { Answer } from '../../messages.ts';
import { text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';
import { useNotes } from '../parts/use-notes.ts';
import { notesAbout } from './notes-about.ts';

/** The reader's own notes on what was looked up. Pages never see them: they are shown in Assay's own pages only. */
export function MatchingNotes({ asked, answers }: { asked: string; answers: readonly Answer[] }) {
  const state = useNotes();
  if (typeof state !== 'object') return null;
  const notes = notesAbout(asked, answers.filter(({ tier }) => tier !== 'related').map(({ id }) => id), state.notes);
  if (notes.length === 0) return null;
  return (
    <section class="own-notes">
      <h3>{text('lookUpNotes')}</h3>
      <ul class="claims">
        {notes.map((note) => (
          <li key={note.id} class={`note note-${note.colour}`}>
            <blockquote dir="auto">{note.target.quote.exact}</blockquote>
            {note.comment !== '' && <p dir="auto">{note.comment}</p>}
            <a class="faint" href={`notes.html#${encodeURIComponent(note.id)}`} target="_blank">{text('noteLabel', dateText(note.created))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

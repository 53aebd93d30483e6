import type { ComponentChildren } from 'preact';
import type { Note } from '../../notes/note.ts';
import { text } from '../../text.ts';
import { CommentEditor } from './comment-editor.tsx';
import { dateText } from './date-text.ts';
import { TagEditor } from './tag-editor.tsx';
import { VerdictLabel } from './verdict-label.tsx';

type Props = {
  note: Note;
  orphaned: boolean;
  /** The reader came for this note: its comment takes the focus. */
  focused: boolean;
  onDelete: (note: Note) => void;
  /** Where notes can be selected: whether this one is, and what turns it. */
  chosen?: boolean;
  onChoose?: (note: Note) => void;
  /** Name the page as well, where the heading does not. */
  withPage?: boolean;
  /** Further buttons. */
  children?: ComponentChildren;
};

/** One note: the passage, its claims as they were, the comment, and what can be done with it. */
export function NoteItem({ note, orphaned, focused, onDelete, chosen = false, onChoose, withPage = false, children }: Props) {
  return (
    <article class={`note note-${note.colour}`} aria-label={text('noteLabel', dateText(note.created))}>
      <blockquote dir="auto">{note.target.quote.exact}</blockquote>
      {withPage && <p class="faint" dir="auto">{note.page.headline || note.page.title}</p>}
      {orphaned && <p class="orphaned">{text('noteOrphaned')}</p>}
      {note.claims.length > 0 && (
        <ul class="note-claims">
          {note.claims.map((claim) => (
            <li key={claim.id}>
              <VerdictLabel verdict={claim.verdict} /> {claim.wording}
            </li>
          ))}
        </ul>
      )}
      <CommentEditor note={note} focused={focused} />
      <TagEditor note={note} />
      <footer class="row">
        {onChoose && <input type="checkbox" aria-label={text('noteChoose')} checked={chosen} onChange={() => onChoose(note)} />}
        <time dateTime={note.created}>{dateText(note.created)}</time>
        {children}
        <button type="button" class="plain" onClick={() => onDelete(note)}>
          {text('noteDelete')}
        </button>
      </footer>
    </article>
  );
}

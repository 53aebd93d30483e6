import { canonicalAddress } from '../../notes/address.ts';
import type { Note } from '../../notes/note.ts';
import { text } from '../../text.ts';
import { ask } from '../parts/ask.ts';
import { NoteItem } from '../parts/note-item.tsx';
import { Notice } from '../parts/notice.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useDeletion } from '../parts/use-deletion.ts';
import type { NotesState } from '../parts/use-notes.ts';
import type { ReadTab } from './use-tab.ts';

type Props = {
  tab: ReadTab | null;
  /** What the page calls itself, where our reader is in it: AMP and print forms name the article they show. */
  named: string | null;
  state: NotesState;
  focusedNote: string | null;
};

/** The notes of the page in front: here, and never in the page, comments are written. */
export function PageNotes({ tab, named, state, focusedNote }: Props) {
  const deletion = useDeletion();
  if (state === 'loading') return null;
  if (state === 'unavailable') return <Notice kind="problem">{text('notesUnavailable')}</Notice>;
  const notes = tab === null ? [] : notesOf(state.notes, [tab.url, named ?? tab.url]);
  return (
    <section aria-labelledby="page-notes">
      <h2 id="page-notes">{text('pageNotes')}</h2>
      {notes.length === 0 && <p class="quiet">{text('pageNotesEmpty')}</p>}
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          orphaned={state.orphaned.has(note.id)}
          focused={note.id === focusedNote}
          onDelete={(one) => deletion.remove([one])}
        >
          {tab !== null && !state.orphaned.has(note.id) && (
            <button type="button" class="plain" onClick={() => void ask('show-note', { type: 'show-note', tab: tab.id, id: note.id })}>
              {text('noteJump')}
            </button>
          )}
        </NoteItem>
      ))}
      <UndoBar deletion={deletion} />
    </section>
  );
}

function notesOf(notes: readonly Note[], urls: readonly string[]): Note[] {
  const pages = new Set(urls.map(canonicalAddress));
  return notes.filter((note) => [note.target.source, note.page.url].some((address) => pages.has(canonicalAddress(address))));
}

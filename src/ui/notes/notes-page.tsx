import { byPage } from '../../notes/by-page.ts';
import type { Note } from '../../notes/note.ts';
import { text } from '../../text.ts';
import { countText } from '../parts/count-text.ts';
import { dateText } from '../parts/date-text.ts';
import { NoteItem } from '../parts/note-item.tsx';
import { Notice } from '../parts/notice.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useDeletion } from '../parts/use-deletion.ts';
import type { Deletion } from '../parts/use-deletion.ts';
import { useNotes } from '../parts/use-notes.ts';
import { ExportBar } from './export/export-bar.tsx';
import { ImportNotes } from './import/import-notes.tsx';

/** All notes, newest first, by page. @param focusedNote the note whose comment the reader came to write */
export function NotesPage({ focusedNote }: { focusedNote: string | null }) {
  const state = useNotes();
  const deletion = useDeletion();
  return (
    <>
      <header class="page-head">
        <h1>{text('notesTitle')}</h1>
        {typeof state === 'object' && state.notes.length > 0 && <span class="faint">{countText('notes', state.notes.length)}</span>}
      </header>
      {typeof state === 'object' && (
        <div class="take-along">
          {state.notes.length > 0 && <ExportBar notes={state.notes} />}
          <ImportNotes />
        </div>
      )}
      {state === 'loading' && <p class="quiet" role="status">{text('loading')}</p>}
      {state === 'unavailable' && <Notice kind="problem">{text('notesUnavailable')}</Notice>}
      {typeof state === 'object' && state.notes.length === 0 && <p class="quiet">{text('notesEmpty')}</p>}
      {typeof state === 'object' &&
        byPage(state.notes).map((notes) => (
          <PageGroup
            key={notes[0]?.target.source}
            notes={notes}
            orphaned={state.orphaned}
            focusedNote={focusedNote}
            deletion={deletion}
          />
        ))}
      <UndoBar deletion={deletion} />
    </>
  );
}

type GroupProps = { notes: readonly Note[]; orphaned: ReadonlySet<string>; focusedNote: string | null; deletion: Deletion };

function PageGroup({ notes, orphaned, focusedNote, deletion }: GroupProps) {
  const [first] = notes;
  if (!first) return null;
  const { page, target } = first;
  const facts = [page.site, page.author, page.date === null ? null : dateText(page.date)].filter((fact) => fact !== null);
  const title = page.headline || page.title || target.source;
  return (
    <section class="page-group">
      <h2 dir="auto">
        {/^https?:/i.test(target.source) ? (
          <a href={target.source} target="_blank" rel="noopener noreferrer">{title}</a>
        ) : (
          title
        )}
      </h2>
      {facts.length > 0 && <p class="faint">{facts.join(' · ')}</p>}
      {notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          orphaned={orphaned.has(note.id)}
          focused={note.id === focusedNote}
          onDelete={deletion.remove}
        />
      ))}
    </section>
  );
}

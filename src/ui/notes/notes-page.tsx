import { useMemo, useState } from 'preact/hooks';
import { searchNotes } from '../../notes/note-list.ts';
import type { Grouping } from '../../notes/note-list.ts';
import type { WatchedNotes } from '../../store/notes-store.ts';
import { countText, text } from '../../text.ts';
import { Notice } from '../parts/notice.tsx';
import { UndoBar } from '../parts/undo-bar.tsx';
import { useDeletion } from '../parts/use-deletion.ts';
import { useNotes } from '../parts/use-notes.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ExportBar } from './export/export-bar.tsx';
import { GroupList } from './group-list.tsx';
import { ImportNotes } from './import/import-notes.tsx';
import { ListControls } from './list-controls.tsx';
import { useChoice } from './use-choice.ts';

/** All notes, newest first. @param focusedNote the note whose comment the reader came to write */
export function NotesPage({ focusedNote }: { focusedNote: string | null }) {
  const state = useNotes();
  return (
    <>
      <header class="page-head">
        <h1>{text('notesTitle')}</h1>
        {typeof state === 'object' && state.complete && state.notes.length > 0 && <span class="faint">{countText('notes', state.notes.length)}</span>}
      </header>
      {state === 'loading' && <p class="quiet" role="status">{text('loading')}</p>}
      {state === 'unavailable' && <Notice kind="problem">{text('notesUnavailable')}</Notice>}
      {typeof state === 'object' && <Notes {...state} focusedNote={focusedNote} />}
    </>
  );
}

type Props = WatchedNotes & { focusedNote: string | null };

function Notes({ notes, orphaned, complete, focusedNote }: Props) {
  const deletion = useDeletion();
  const choice = useChoice();
  const [search, setSearch] = useState('');
  const [by, setBy] = useState<Grouping>('page');
  const shown = useMemo(() => searchNotes(notes, search), [notes, search]);
  // What a search hides is not acted upon.
  const chosen = useMemo(() => shown.filter(({ id }) => choice.ids.has(id)), [shown, choice.ids]);
  return (
    <>
      <BackupReminder notes={notes} />
      <div class="take-along">
        {complete && notes.length > 0 && <ExportBar notes={notes} shown={shown} selected={chosen} />}
        <ImportNotes />
      </div>
      {notes.length === 0 && <p class="quiet">{text('notesEmpty')}</p>}
      {notes.length > 0 && <ListControls search={search} onSearch={setSearch} by={by} onBy={setBy} />}
      {shown.length > 0 && <ChosenBar choice={choice} chosen={chosen} shown={shown} onDelete={deletion.remove} />}
      {notes.length > 0 && shown.length === 0 && <p class="quiet" role="status">{text('notesNoneFound')}</p>}
      <GroupList notes={shown} by={by} orphaned={orphaned} focusedNote={focusedNote} choice={choice} onDelete={deletion.remove} />
      <UndoBar deletion={deletion} />
    </>
  );
}

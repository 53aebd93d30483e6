import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { orphanedNotes, watchNotes } from '../../store/notes-store.ts';

/** The reader's notes, newest first, as they change; `unavailable` where the database cannot be read. */
export type NotesState = 'loading' | 'unavailable' | { notes: Note[]; orphaned: ReadonlySet<string> };

/** Follows the notes for as long as the component is there. */
export function useNotes(): NotesState {
  const [state, setState] = useState<NotesState>('loading');
  useEffect(() => {
    const fail = (): void => setState('unavailable');
    const show = (notes: Note[]): void => {
      orphanedNotes().then((orphaned) => setState({ notes, orphaned }), fail);
    };
    return watchNotes(show, fail);
  }, []);
  return state;
}

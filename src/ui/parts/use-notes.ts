import { useEffect, useState } from 'preact/hooks';
import { watchNotes } from '../../store/notes-store.ts';
import type { WatchedNotes } from '../../store/notes-store.ts';

/** The reader's notes, newest first, as they change; `unavailable` where the database cannot be read. */
export type NotesState = 'loading' | 'unavailable' | WatchedNotes;

/** Follows the notes for as long as the component is there. */
export function useNotes(): NotesState {
  const [state, setState] = useState<NotesState>('loading');
  useEffect(() => watchNotes(setState, () => setState('unavailable')), []);
  return state;
}

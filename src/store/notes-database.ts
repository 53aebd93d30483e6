import Dexie, { type Table } from 'dexie';
import { STORE_WAIT_MS } from '../limits.ts';
import type { Note } from '../notes/note.ts';
import { within } from './within.ts';

/** Whether the passage was found when its page was last read. */
export type Anchoring = 'unknown' | 'found' | 'orphaned';

/** A note as it is kept: the note untouched, beside it what it is looked up by. */
export type NoteRow = { id: string; addresses: string[]; created: string; anchoring: Anchoring; note: Note };

/** The reader's own data, apart from the claim pack: the pack can be thrown away, this never. */
export class NotesDatabase extends Dexie {
  declare readonly notes: Table<NoteRow, string>;

  constructor() {
    super('assay-notes');
    this.version(1).stores({ notes: 'id, *addresses, created' });
  }
}

export const notesDatabase = new NotesDatabase();

/**
 * The database, open. Bounds the wait for it, and nothing after: once a write has begun, it is told truly how it ended.
 */
export async function openNotes(): Promise<NotesDatabase> {
  if (!notesDatabase.isOpen()) await within(STORE_WAIT_MS, Promise.resolve(notesDatabase.open()));
  return notesDatabase;
}

import Dexie, { type Table } from 'dexie';
import { STORE_WAIT_MS } from '../limits.ts';
import { canonicalAddress } from '../notes/address.ts';
import type { Note } from '../notes/note.ts';
import { within } from './within.ts';

/** Whether the passage was found when its page was last read. */
export const ANCHORINGS = ['unknown', 'found', 'orphaned'] as const;
export type Anchoring = (typeof ANCHORINGS)[number];

/** A note as it is kept: the note untouched, beside it what it is looked up by. */
export type NoteRow = { id: string; addresses: string[]; created: string; anchoring: Anchoring; note: Note };

/** The reader's own data, apart from the claim pack: the pack can be thrown away, this never. */
export class NotesDatabase extends Dexie {
  declare readonly notes: Table<NoteRow, string>;

  constructor() {
    super('assay-notes');
    this.version(1).stores({ notes: 'id, *addresses, created' });
    // Addresses of notes lose their tracking parameters, so that a page's notes stand together.
    this.version(2).upgrade((change) => change.table<NoteRow>('notes').toCollection().modify(withCleanAddresses));
  }
}

function withCleanAddresses(row: NoteRow): void {
  row.note.target.source = canonicalAddress(row.note.target.source);
  row.note.page.url = canonicalAddress(row.note.page.url);
  row.addresses = addressesOf(row.note);
}

/** The address in the bar and the one the page calls its own: a reader may come back by either. */
export function addressesOf(note: Note): string[] {
  return [...new Set([note.target.source, note.page.url].map(canonicalAddress))];
}

export const notesDatabase = new NotesDatabase();

/** Whether another tab's older version keeps the database from being opened. */
let isBlocked = false;
notesDatabase.on('blocked', () => {
  isBlocked = true;
});

/**
 * The database, open. Bounds the wait for it, and nothing after: once a write has begun, it is told truly how it ended.
 * @throws BlockedError where another tab keeps an older version open, TimeoutError where nothing answers
 */
export async function openNotes(): Promise<NotesDatabase> {
  if (notesDatabase.isOpen()) return notesDatabase;
  try {
    await within(STORE_WAIT_MS, Promise.resolve(notesDatabase.open()));
  } catch (error) {
    throw isBlocked ? new DOMException('Another tab keeps an older version open.', 'BlockedError') : error;
  }
  isBlocked = false;
  return notesDatabase;
}

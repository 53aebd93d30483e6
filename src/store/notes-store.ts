import { liveQuery, type PromiseExtended } from 'dexie';
import { canonicalAddress } from '../notes/address.ts';
import { Note } from '../notes/note.ts';
import { addressesOf, notesDatabase, openNotes, type Anchoring, type NoteRow } from './notes-database.ts';

// Functions that return promises are `async`, since runtime.onMessage takes native promises only, never Dexie's.

/**
 * Keeps a new note; one that is there already stays as it is, so that saving again does nothing.
 * Rejects, and keeps nothing, where the database cannot (see storeFailure).
 */
export async function saveNote(note: Note): Promise<void> {
  const row = rowOf(Note.parse(note), 'unknown');
  const database = await openNotes();
  await database.transaction('rw', database.notes, async () => {
    if ((await database.notes.get(row.id)) === undefined) await database.notes.add(row);
  });
}

/** Puts back a note that was deleted, as it was. */
export async function restoreNote(note: Note): Promise<void> {
  const row = rowOf(Note.parse(note), 'unknown');
  const database = await openNotes();
  await database.transaction('rw', database.notes, () => database.notes.put(row));
}

export type NoteChange = Partial<Pick<Note, 'comment' | 'tags' | 'colour'>>;

/**
 * Changes what the reader may change in a note.
 * @param now the time of the change, ISO
 * @returns the note as it is now, or null where it is gone
 */
export async function updateNote(id: string, change: NoteChange, now = new Date().toISOString()): Promise<Note | null> {
  const database = await openNotes();
  return await database.transaction('rw', database.notes, async () => {
    const row = await database.notes.get(id);
    if (row === undefined) return null;
    const note = Note.parse({ ...row.note, ...change, modified: now });
    await database.notes.put({ ...row, note });
    return note;
  });
}

/** Deletes a note. @returns what was deleted, for undo, or null where there was none */
export async function deleteNote(id: string): Promise<Note | null> {
  const database = await openNotes();
  return await database.transaction('rw', database.notes, async () => {
    const row = await database.notes.get(id);
    await database.notes.delete(id);
    return row?.note ?? null;
  });
}

/** One note, or null. */
export async function readNote(id: string): Promise<Note | null> {
  const database = await openNotes();
  return (await database.notes.get(id))?.note ?? null;
}

/** All notes, newest first. */
export async function listNotes(): Promise<Note[]> {
  await openNotes();
  return (await newestFirst()).map((row) => row.note);
}

/** The notes of one page, in the order they were made, whatever way the reader came to it. */
export async function notesForPage(url: string): Promise<Note[]> {
  const database = await openNotes();
  const rows = await database.notes.where('addresses').equals(canonicalAddress(url)).sortBy('created');
  return rows.map((row) => row.note);
}

/** Keeps which notes were found on their page and which were not; ids that are gone are passed over. */
export async function setAnchoring(notes: { found: readonly string[]; orphaned: readonly string[] }): Promise<void> {
  const database = await openNotes();
  const set = (ids: readonly string[], anchoring: Anchoring): PromiseLike<number> =>
    database.notes.where('id').anyOf(ids).modify({ anchoring });
  await database.transaction('rw', database.notes, async () => {
    await set(notes.found, 'found');
    await set(notes.orphaned, 'orphaned');
  });
}

/** The ids of notes whose passage was not found when their page was last read. */
export async function orphanedNotes(): Promise<Set<string>> {
  const database = await openNotes();
  const rows = await database.notes.filter((row) => row.anchoring === 'orphaned').primaryKeys();
  return new Set(rows);
}

/**
 * Calls back with all notes, newest first, now and after each change, also by another page or the worker.
 * @returns how to stop
 */
export function watchNotes(onNotes: (notes: Note[]) => void, onError: (error: unknown) => void): () => void {
  let stopped = false;
  let stopQuery = (): void => undefined;
  const start = (): void => {
    if (stopped) return;
    const watch = liveQuery(() => newestFirst()).subscribe((rows) => onNotes(rows.map((row) => row.note)), onError);
    stopQuery = () => watch.unsubscribe();
  };
  openNotes().then(start, onError);
  return () => {
    stopped = true;
    stopQuery();
  };
}

function newestFirst(): PromiseExtended<NoteRow[]> {
  return notesDatabase.notes.orderBy('created').reverse().toArray();
}

/** A note as it is kept. */
export function rowOf(note: Note, anchoring: Anchoring): NoteRow {
  return { id: note.id, addresses: addressesOf(note), created: note.created, anchoring, note };
}

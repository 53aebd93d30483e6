import { liveQuery, type PromiseExtended } from 'dexie';
import { canonicalAddress } from '../notes/address.ts';
import { Note } from '../notes/note.ts';
import { momentAfter } from './moment-after.ts';
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

/** Puts back notes that were deleted, as they were, all or none; one that is there again meanwhile stays. */
export async function restoreNotes(notes: readonly Note[]): Promise<void> {
  const rows = notes.map((note) => rowOf(Note.parse(note), 'unknown'));
  const database = await openNotes();
  await database.transaction('rw', database.notes, async () => {
    const there = await database.notes.bulkGet(rows.map(({ id }) => id));
    await database.notes.bulkAdd(rows.filter((_, at) => there[at] === undefined));
  });
}

/** What a reader changes in several notes at once. Tags are added and taken away, so that two pages do not undo each other. */
export type NotesChange = { addTag?: string; removeTag?: string; colour?: Note['colour'] };

/**
 * Changes notes, all or none; those that are gone are passed over.
 * @param now the time of the change, ISO
 */
export async function changeNotes(ids: readonly string[], change: NotesChange, now = new Date().toISOString()): Promise<void> {
  const database = await openNotes();
  await database.transaction('rw', database.notes, async () => {
    const rows = await database.notes.where('id').anyOf(ids).toArray();
    await database.notes.bulkPut(rows.map((row) => ({ ...row, note: Note.parse({ ...changed(row.note, change), modified: momentAfter(row.note.modified, now) }) })));
  });
}

function changed(note: Note, { addTag, removeTag, colour }: NotesChange): Note {
  const kept = note.tags.filter((tag) => tag !== removeTag);
  const tags = addTag === undefined || kept.includes(addTag) ? kept : [...kept, addTag];
  return { ...note, tags, colour: colour ?? note.colour };
}

/**
 * Keeps a comment. Where another page changed it meanwhile, both texts are kept, the other's first.
 * @param from the comment that the reader began with
 * @returns the comment as it is now, or null where the note is gone
 */
export async function saveComment(id: string, from: string, to: string, now = new Date().toISOString()): Promise<string | null> {
  const database = await openNotes();
  return await database.transaction('rw', database.notes, async () => {
    const row = await database.notes.get(id);
    if (row === undefined) return null;
    const comment = bothComments(row.note.comment, from, to);
    if (comment !== row.note.comment) await database.notes.put({ ...row, note: Note.parse({ ...row.note, comment, modified: momentAfter(row.note.modified, now) }) });
    return comment;
  });
}

function bothComments(there: string, from: string, to: string): string {
  if (there === from || to.includes(there)) return to;
  return there.includes(to) ? there : `${there}\n\n${to}`;
}

/** Deletes notes, all or none. @returns what was deleted, for undo */
export async function deleteNotes(ids: readonly string[]): Promise<Note[]> {
  const database = await openNotes();
  return await database.transaction('rw', database.notes, async () => {
    const rows = await database.notes.where('id').anyOf(ids).toArray();
    await database.notes.bulkDelete([...ids]);
    return rows.map(({ note }) => note);
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

/** Notes, newest first, and which of them were not found when their page was last read; `complete` once all are there. */
export type WatchedNotes = { notes: Note[]; orphaned: ReadonlySet<string>; complete: boolean };

/** Notes read ahead of all others: a screen or two, there at once however many there are. */
const FIRST_NOTES = 60;

/**
 * Calls back with the newest notes, then with all, and again after each change, also by another page or the worker.
 * @returns how to stop
 */
export function watchNotes(onNotes: (watched: WatchedNotes) => void, onError: (error: unknown) => void): () => void {
  let stopped = false;
  let stopQuery = (): void => undefined;
  const start = async (): Promise<void> => {
    await openNotes();
    const first = await newestFirst(FIRST_NOTES);
    if (stopped) return;
    onNotes(watched(first, first.length < FIRST_NOTES));
    const watch = liveQuery(() => newestFirst()).subscribe((rows) => onNotes(watched(rows, true)), onError);
    stopQuery = () => watch.unsubscribe();
  };
  start().catch(onError);
  return () => {
    stopped = true;
    stopQuery();
  };
}

function watched(rows: readonly NoteRow[], complete: boolean): WatchedNotes {
  const orphaned = new Set(rows.filter((row) => row.anchoring === 'orphaned').map(({ id }) => id));
  return { notes: rows.map((row) => row.note), orphaned, complete };
}

function newestFirst(count = Infinity): PromiseExtended<NoteRow[]> {
  return notesDatabase.notes.orderBy('created').reverse().limit(count).toArray();
}

/** A note as it is kept. */
export function rowOf(note: Note, anchoring: Anchoring): NoteRow {
  return { id: note.id, addresses: addressesOf(note), created: note.created, anchoring, note };
}

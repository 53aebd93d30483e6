import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeFailure } from '../../src/store/failure.ts';
import { notesDatabase } from '../../src/store/notes-database.ts';
import {
  changeNotes, deleteNotes, listNotes, notesForPage, orphanedNotes, readNote, restoreNotes, saveComment, saveNote, setAnchoring, watchNotes,
} from '../../src/store/notes-store.ts';
import { noteOn } from './note-on.ts';

beforeEach(() => notesDatabase.open());
afterEach(() => notesDatabase.delete());

test('a note comes back exactly as it was saved', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  expect(await readNote(note.id)).toEqual(note);
});

test('notes are listed newest first', async () => {
  const older = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  const newer = noteOn('https://news.example/b', '2026-01-02T10:00:00.000Z');
  await saveNote(newer);
  await saveNote(older);
  expect((await listNotes()).map((note) => note.id)).toEqual([newer.id, older.id]);
});

test('a page has its notes in the order they were made, by whatever address it is reached', async () => {
  const second = noteOn('https://news.example/a#part', '2026-01-02T10:00:00.000Z');
  const first = noteOn('https://news.example/a?utm_source=mail', '2026-01-01T10:00:00.000Z');
  await Promise.all([second, first, noteOn('https://news.example/b', '2026-01-01T10:00:00.000Z')].map(saveNote));
  expect((await notesForPage('https://news.example/a?fbclid=x')).map((note) => note.id)).toEqual([first.id, second.id]);
});

test('a note is found by the address its page calls its own too', async () => {
  const note = noteOn('https://amp.news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote({ ...note, page: { ...note.page, url: 'https://news.example/a' } });
  expect(await notesForPage('https://news.example/a')).toHaveLength(1);
  expect(await notesForPage('https://amp.news.example/a')).toHaveLength(1);
});

test('a comment is changed, the time of the change kept, everything else left', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  expect(await saveComment(note.id, '', 'Ask the ministry', '2026-01-03T10:00:00.000Z')).toBe('Ask the ministry');
  expect(await readNote(note.id)).toEqual({ ...note, comment: 'Ask the ministry', modified: '2026-01-03T10:00:00.000Z' });
});

test('comments typed in two pages at once are both kept, and once', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  await saveComment(note.id, '', 'Written in the panel');
  expect(await saveComment(note.id, '', 'Written on the notes page')).toBe('Written in the panel\n\nWritten on the notes page');
  expect(await saveComment(note.id, '', 'Written in the panel')).toBe('Written in the panel\n\nWritten on the notes page');
});

test('tags are added to and taken from many notes at once, each once; two pages do not undo each other', async () => {
  const notes = ['a', 'b', 'c'].map((name) => noteOn(`https://news.example/${name}`, '2026-01-01T10:00:00.000Z'));
  for (const note of notes) await saveNote(note);
  const ids = notes.map(({ id }) => id);
  await Promise.all([changeNotes(ids, { addTag: 'to check' }), changeNotes(ids.slice(1), { addTag: 'refining' }), changeNotes(ids, { addTag: 'to check' })]);
  await changeNotes(ids.slice(2), { removeTag: 'to check', colour: 'green' });
  const tags = new Map((await listNotes()).map((note) => [note.id, [...note.tags].sort().join()]));
  expect(ids.map((id) => tags.get(id))).toEqual(['to check', 'refining,to check', 'refining']);
  expect((await readNote(ids[2] ?? ''))?.colour).toBe('green');
});

test('where one of many notes cannot be changed, none is', async () => {
  const [plain, full] = ['a', 'b'].map((name) => noteOn(`https://news.example/${name}`, '2026-01-01T10:00:00.000Z'));
  if (!plain || !full) throw new Error('two notes');
  await saveNote(plain);
  await saveNote({ ...full, tags: Array.from({ length: 50 }, (_, n) => `tag ${n}`) });
  await expect(changeNotes([plain.id, full.id], { addTag: 'one more' })).rejects.toThrow();
  expect((await readNote(plain.id))?.tags).toEqual([]);
});

test('a change that is too long is refused and the note stays as it was', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  await expect(saveComment(note.id, '', 'x'.repeat(30_000))).rejects.toThrow();
  expect(await readNote(note.id)).toEqual(note);
});

test('changing a note that is gone gives null and makes none', async () => {
  expect(await saveComment(crypto.randomUUID(), '', 'late')).toBeNull();
  expect(await listNotes()).toEqual([]);
});

test('a deleted note is gone, and undo brings it back whole', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  const deleted = await deleteNotes([note.id, 'gone']);
  expect(await listNotes()).toEqual([]);
  await restoreNotes(deleted);
  await restoreNotes(deleted);
  expect(await listNotes()).toEqual([note]);
});

test('a note that is not valid is not kept', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await expect(saveNote({ ...note, id: 'no uuid' })).rejects.toThrow();
  expect(await listNotes()).toEqual([]);
});

test('notes not found on their page are orphaned until they are found again', async () => {
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  await setAnchoring({ found: [], orphaned: [note.id, 'gone'] });
  expect(await orphanedNotes()).toEqual(new Set([note.id]));
  await saveComment(note.id, '', 'still orphaned');
  expect(await orphanedNotes()).toEqual(new Set([note.id]));
  await setAnchoring({ found: [note.id], orphaned: [] });
  expect(await orphanedNotes()).toEqual(new Set());
});

test('notes of the first version are there after the move to this one, found by clean addresses', async () => {
  await notesDatabase.delete();
  const old = new Dexie('assay-notes');
  old.version(1).stores({ notes: 'id, *addresses, created' });
  const tracked = 'https://news.example/a?utm_source=mail&id=7';
  const notes = [noteOn(tracked, '2026-01-01T10:00:00.000Z'), noteOn('https://news.example/b', '2026-01-02T10:00:00.000Z')];
  await old.table('notes').bulkAdd(notes.map((note) => ({ id: note.id, addresses: [note.target.source], created: note.created, anchoring: 'orphaned', note })));
  old.close();

  await notesDatabase.open();
  const clean = 'https://news.example/a?id=7';
  const [first] = await notesForPage(clean);
  expect(first).toEqual({ ...notes[0], target: { ...notes[0]?.target, source: clean }, page: { ...notes[0]?.page, url: clean } });
  expect(await listNotes()).toEqual([notes[1], first]);
  expect((await orphanedNotes()).size).toBe(2);
});

test('while another tab keeps an older version open, the reader is told so; afterwards all is well', async () => {
  await notesDatabase.delete();
  const old = new Dexie('assay-notes');
  old.version(1).stores({ notes: 'id, *addresses, created' });
  old.on('versionchange', () => false);
  await old.open();
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  expect(await saveNote(note).catch(storeFailure)).toBe('blocked');
  old.close();
  await saveNote(note);
  expect(await listNotes()).toEqual([note]);
});

test('who watches the notes hears of a new one', async () => {
  const heard = vi.fn();
  const stop = watchNotes(heard, () => undefined);
  const note = noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z');
  await saveNote(note);
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ notes: [note], orphaned: new Set(), complete: true }));
  stop();
});

test('all that the worker may hand on is a native promise', async () => {
  const promises = [listNotes(), notesForPage('https://news.example/a'), orphanedNotes(), readNote('x'), saveComment('x', '', '')];
  for (const promise of promises) expect(Object.getPrototypeOf(promise)).toBe(Object.getPrototypeOf((async () => undefined)()));
  await Promise.all(promises);
});

test('a full disk is told from a database that cannot be opened, also inside another error', () => {
  expect(storeFailure(new Dexie.AbortError('gone', new DOMException('full', 'QuotaExceededError')))).toBe('full');
  expect(storeFailure(new Dexie.OpenFailedError('no'))).toBe('unavailable');
  expect(storeFailure(new Error('other'))).toBe('broken');
});

test('a database that never opens is given up, and nothing is written later', async () => {
  notesDatabase.close();
  const hanging = vi.spyOn(notesDatabase, 'open').mockReturnValue(new Dexie.Promise(() => undefined));
  vi.useFakeTimers();
  const saving = saveNote(noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z')).catch(storeFailure);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await saving).toBe('unavailable');
  vi.useRealTimers();
  hanging.mockRestore();
  expect(await listNotes()).toEqual([]);
});

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notesToJson } from '../../src/notes/export/json.ts';
import { readNotesFile } from '../../src/notes/import/read-notes-file.ts';
import { importNotes } from '../../src/store/import-notes.ts';
import { notesDatabase } from '../../src/store/notes-database.ts';
import { listNotes, saveNote, setAnchoring, orphanedNotes } from '../../src/store/notes-store.ts';
import { hypothesisFile } from '../notes/import/sample-files.ts';
import { noteOn } from './note-on.ts';

beforeEach(() => notesDatabase.open());
afterEach(() => notesDatabase.delete());

const NOW = '2026-11-21T17:00:00.000Z';
const note = (day: number) => noteOn(`https://news.example/${day}`, `2026-01-0${day}T10:00:00.000Z`);
const ours = (...notes: ReturnType<typeof note>[]) => ({ kind: 'assay' as const, notes });

test('export, import elsewhere, export again: byte for byte the same', async () => {
  await Promise.all([note(1), note(2), note(3), note(2)].map(saveNote));
  const written = notesToJson(await listNotes(), NOW, 'Notes from Assay');
  await notesDatabase.delete();
  await notesDatabase.open();
  expect(await importNotes(await readNotesFile(written, NOW))).toEqual({ added: 4, updated: 0, known: 0 });
  expect(notesToJson(await listNotes(), NOW, 'Notes from Assay')).toBe(written);
});

test('a file imported twice adds nothing the second time', async () => {
  const file = await readNotesFile(JSON.stringify(hypothesisFile()), NOW);
  expect(await importNotes(file)).toEqual({ added: 3, updated: 0, known: 0 });
  expect(await importNotes(file)).toEqual({ added: 0, updated: 0, known: 3 });
});

test('a later state takes the place of an older one, an older one changes nothing', async () => {
  const old = note(1);
  const later = { ...old, comment: 'later', modified: '2026-02-01T10:00:00.000Z' };
  await saveNote(old);
  expect(await importNotes(ours(later))).toEqual({ added: 0, updated: 1, known: 0 });
  expect(await importNotes(ours(old))).toEqual({ added: 0, updated: 0, known: 1 });
  expect(await listNotes()).toEqual([later]);
});

test('another program’s note that says the same on the same page is known by that', async () => {
  const file = await readNotesFile(JSON.stringify(hypothesisFile()), NOW);
  await importNotes(file);
  const renamed = file.notes.map((each) => ({ ...each, id: crypto.randomUUID() }));
  expect(await importNotes({ kind: 'web-annotation', notes: renamed })).toEqual({ added: 0, updated: 0, known: 3 });
});

test('our own notes are told apart by their ids alone: two that say the same are two', async () => {
  const one = note(1);
  expect(await importNotes(ours(one, { ...one, id: crypto.randomUUID() }))).toEqual({ added: 2, updated: 0, known: 0 });
});

test('where one write fails nothing is kept, and what was there stays', async () => {
  const kept = note(1);
  await saveNote(kept);
  await setAnchoring({ found: [], orphaned: [kept.id] });
  const put = vi.spyOn(notesDatabase.notes, 'bulkPut').mockImplementation(() => {
    void notesDatabase.notes.add({ id: 'half', addresses: [], created: '', anchoring: 'unknown', note: kept });
    return Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await expect(importNotes(ours(note(2), note(3)))).rejects.toThrow('full');
  put.mockRestore();
  expect(await listNotes()).toEqual([kept]);
  expect(await orphanedNotes()).toEqual(new Set([kept.id]));
});

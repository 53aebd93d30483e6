import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { importNotes } from '../../src/store/import-notes.ts';
import { notesDatabase } from '../../src/store/notes-database.ts';
import { changeNotes, listNotes, saveComment, saveNote } from '../../src/store/notes-store.ts';
import { noteOn } from './note-on.ts';

const NOON = '2026-06-01T12:00:00.000Z';
const AN_HOUR_BEFORE = '2026-06-01T11:00:00.000Z';

beforeEach(() => notesDatabase.notes.clear());

test('what is written after the clock was set back is not undone by importing what was exported before', async () => {
  const note = { ...noteOn('https://news.example/a', NOON), modified: NOON };
  await saveNote(note);
  const exported = await listNotes();
  await saveComment(note.id, note.comment, 'Written later.', AN_HOUR_BEFORE);
  await importNotes({ kind: 'assay', notes: exported });
  expect((await listNotes()).map(({ comment }) => comment)).toEqual(['Written later.']);
});

test('a tag given after the clock was set back stays too', async () => {
  const note = { ...noteOn('https://news.example/a', NOON), modified: NOON };
  await saveNote(note);
  const exported = await listNotes();
  await changeNotes([note.id], { addTag: 'later' }, AN_HOUR_BEFORE);
  await importNotes({ kind: 'assay', notes: exported });
  expect((await listNotes()).map(({ tags }) => tags)).toEqual([['later']]);
});

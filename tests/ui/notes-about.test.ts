import { expect, test } from 'vitest';
import type { Note } from '../../src/notes/note.ts';
import { notesAbout } from '../../src/ui/look-up/notes-about.ts';
import { SAMPLE } from '../notes/sample-notes.ts';

const note = (exact: string, comment = '', claims: string[] = []): Note => ({
  ...SAMPLE,
  tags: [],
  comment,
  target: { source: 'https://news.example/a', quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: 0 }, range: null },
  claims: claims.map((id) => ({ id, wording: id, verdict: 'false', pack: 'p', version: '1' })),
});

test('notes that hold most of the words come with a look-up, in passage or comment, in any form of the words', () => {
  const notes = [note('Ask about the mine.'), note('The refineries in Baotou', 'refining capacity'), note('The weather')];
  expect(notesAbout('refinery Baotou', [], notes)).toEqual([notes[1]]);
  expect(notesAbout('capacities', [], notes)).toEqual([notes[1]]);
});

test('a note on a claim that answers comes too, whatever its words', () => {
  const notes = [note('Something else', '', ['china-refining'])];
  expect(notesAbout('magnets', ['china-refining'], notes)).toEqual(notes);
  expect(notesAbout('magnets', ['another'], notes)).toEqual([]);
});

test('small words alone bring no note', () => {
  expect(notesAbout('is it the', [], [note('It is the mine of the year.')])).toEqual([]);
});

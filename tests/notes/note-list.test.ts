import { expect, test } from 'vitest';
import { groupNotes, searchNotes } from '../../src/notes/note-list.ts';
import { noteWith, SAMPLE } from './sample-notes.ts';

const other = noteWith({
  id: '3f0c7a52-9a0b-4c1e-8a55-0d9f4be1c2a8', created: '2026-10-01T09:00:00.000Z', claims: [], tags: ['Élysée', 'refining'],
  page: { ...SAMPLE.page, url: 'https://gazette.example/b', headline: null, title: 'Paris talks' }, comment: 'Who was in the room?',
});
const bare = noteWith({ id: '3f0c7a52-9a0b-4c1e-8a55-0d9f4be1c2a9', tags: [], claims: [], created: '2026-10-02T09:00:00.000Z' });
const notes = [SAMPLE, other, bare];

test.each([
  ['page', [['Who refines the rare earths?', 2], ['Paris talks', 1]]],
  ['time', [['2026-11', 1], ['2026-10', 2]]],
  ['claim', [['China refines about 90 percent of the world’s rare earths.', 1], ['', 2]]],
  ['tag', [['Élysée', 1], ['refining', 2], ['to check', 1], ['', 1]]],
] as const)('lists by %s', (by, expected) => {
  expect(groupNotes(notes, by).map((group) => [group.name, group.notes.length])).toEqual(expected);
});

test.each([
  ['', notes],
  ['  ', notes],
  ['elysee', [other]],
  ['room PARIS', [other]],
  ['separation 90', [SAMPLE, bare]],
  ['gazette.example', [other]],
  ['nothing of the kind', []],
])('a search for "%s" looks in all a note says', (search, expected) => {
  expect(searchNotes(notes, search)).toEqual(expected);
});

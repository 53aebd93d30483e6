import { notesToJson } from '../../src/notes/export/json.ts';
import type { Note } from '../../src/notes/note.ts';
import { noteWith, SAMPLE } from '../notes/sample-notes.ts';

/** Notes to take in and along: two on one page, with a claim that the database has, one on another with hostile text. */
export const NOTES: readonly Note[] = [
  noteWith({ id: '6b3e0d1c-1111-4c1e-8a55-0d9f4be1c2a7', created: '2026-11-21T09:15:00.000Z', comment: '=1+1 <b>bold</b>', tags: ['to check'] }),
  SAMPLE,
  noteWith({
    id: '9a1c2d3e-2222-4c1e-8a55-0d9f4be1c2a7', created: '2026-11-19T09:15:00.000Z', claims: [], tags: [],
    target: { ...SAMPLE.target, source: 'https://other.example/', quote: { ...SAMPLE.target.quote, exact: '<script>alert(1)</script>' } },
    page: { ...SAMPLE.page, url: 'https://other.example/', headline: 'Another page' },
  }),
];

export const NOTES_FILE = notesToJson(NOTES, '2026-11-21T17:00:00.000Z', 'Notes from Assay');

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { notesToCsv } from '../../../src/notes/export/csv.ts';
import { noteOn, noteWith, SAMPLE } from '../sample-notes.ts';
import { anyNote } from './any-note.ts';
import { expectDocumented } from './documented.ts';
import { english } from './words.ts';
import { VERDICT_LOOKS } from '../../../src/verdict-looks.ts';
import type { Note } from '../../../src/notes/note.ts';

const csv = (notes: readonly Note[]) => notesToCsv(notes, (verdict) => english(VERDICT_LOOKS[verdict].word));
const Rows = z.array(z.record(z.string(), z.string()));
const reread = (text: string) => Rows.parse(parse(text, { columns: true, record_delimiter: '\r\n' }));

test('it is what docs/export.md shows', () => expectDocumented('csv', csv([SAMPLE])));

test('another reader of the format gets every cell as it was, but for the mark before what looks like a formula', () => {
  fc.assert(fc.property(fc.array(anyNote, { minLength: 1, maxLength: 4 }), (notes) => {
    const rows = reread(csv(notes));
    const marked = (cell: string) => (/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);
    expect(rows.map(({ quote, comment, address, id }) => ({ quote, comment, address, id }))).toEqual(
      notes.map((note) => ({
        quote: marked(note.target.quote.exact), comment: marked(note.comment), address: marked(note.target.source), id: note.id,
      })),
    );
  }), { numRuns: 100 });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=cmd|\'/c calc\'!A1\nsecond line', '\uff1d1+1'])('%j is no formula to a spreadsheet', (hostile) => {
  const [row] = reread(csv([noteWith({ ...noteOn(hostile), comment: hostile, tags: [hostile] })]));
  expect([row?.['quote'], row?.['comment'], row?.['tags']]).toEqual([`'${hostile}`, `'${hostile}`, `'${hostile}`]);
});

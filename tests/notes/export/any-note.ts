import fc from 'fast-check';
import { VERDICTS } from '../../../src/engine/assessment.ts';
import { NOTE_COLOURS } from '../../../src/notes/note.ts';
import type { Note, NotedClaim } from '../../../src/notes/note.ts';

/** Text of any kind, and often with what formats give a meaning. */
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@"\'\\,;|\t\r\n<>&[](){}#*_`~$%^:!/ ab1é–')), maxLength: 30 }),
);
const offset = fc.nat({ max: 1_000_000 });
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const claim: fc.Arbitrary<NotedClaim> = fc.record({
  id: line, wording: line, verdict: fc.constantFrom(...VERDICTS), pack: line, version: line,
});

const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), line);

/** Any note that the schema allows. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid(),
  created: moment,
  modified: moment,
  target: fc.record({
    source: address,
    quote: fc.record({ exact: line, prefix: line, suffix: line }),
    position: fc.record({ start: offset, end: offset }),
    range: orNull(fc.record({ startContainer: line, startOffset: offset, endContainer: line, endOffset: offset })),
  }),
  page: fc.record({
    url: address, title: line, headline: orNull(line), date: orNull(line), author: orNull(line), site: orNull(line), language: orNull(line),
  }),
  claims: fc.array(claim, { maxLength: 3 }),
  comment: line,
  tags: fc.array(line.filter((tag) => tag !== ''), { maxLength: 4 }),
  colour: fc.constantFrom(...NOTE_COLOURS),
});

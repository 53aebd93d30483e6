import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPack } from '../../src/cli/load-pack.ts';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { textOf } from '../../src/pack/check/test-document.ts';
import { runs, SEED } from './seed.ts';

const index = compile(loadPack());
const { annotations } = readAnnotations('annotations');
const sentences = annotations.claims.flatMap(({ value }) => [...value.find, ...(value.disputes ?? []), ...value.not].map(textOf));

/** Real sentences, cut, joined, doubled and strewn with what real and hostile pages hold. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom(...sentences).chain((text) => fc.nat(text.length).map((at) => text.slice(at))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('“', '”', '"', '\n', '\u00AD', '\u200B', '\u202E', ' — ', ': ', '?', '90 percent', 'U.S.', '(', ')', 'not ') },
);
const paragraph = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));

const around = fc.record({ heading: fc.option(piece), before: fc.option(piece), headline: fc.option(piece) });

test('whatever the text, every mark lies in it and says what stands there', () => {
  fc.assert(fc.property(paragraph, around, (text, { heading, before, headline }) => {
    for (const match of scan({ headline, blocks: [{ id: 'b', kind: 'paragraph', text, heading, before }] }, index)) {
      expect(match.start).toBeLessThan(match.end);
      expect(text.slice(match.start, match.end)).toBe(match.quote);
      expect(index.claims.has(match.claim)).toBe(true);
    }
  }), { numRuns: runs(1_000_000), seed: SEED });
}, 6 * 3_600_000);

/** Text that a matcher could stumble over: each is told as a line that is repeated. */
const CRAFTED = {
  'half-filled patterns': 'China refines 90 percent of graphite and no rare earths, it is said, and Russia, which mines “rare earths, ',
  'quotations that never end': '“China said “Russia said “they say “',
  'numbers in a row': '90 percent 14.8 trillion 920 pounds 5,200 1.5 million ',
  'abbreviations': 'U.S. Dr. Gen. vs. St. Mr. ',
  'one word without an end': 'rareearths',
  'brackets': '((not (no (never ',
  'invisible characters': 'ra\u200Bre ea\u00ADrths \u202Echina\u202C ',
  'full stops': '. . . China. Rare. ',
};

test.each(Object.entries(CRAFTED))('time grows with the length of the text, not faster: %s', (_name, line) => {
  const time = (length: number): number => {
    const text = line.repeat(Math.ceil(length / line.length)).slice(0, length);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text, heading: null, before: null }] }, index);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  time(2_000);
  const [short, long] = [time(4_500), time(18_000)];
  // Four times the text may take eight times as long: room for a busy machine, none for a square. Below a millisecond there is nothing to compare.
  expect(long).toBeLessThan(8 * Math.max(short, 1));
});

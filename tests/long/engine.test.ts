import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPack } from '../../src/cli/load-pack.ts';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { textOf } from '../../src/pack/check/test-document.ts';
import { SEED } from './seed.ts';

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
  }), { numRuns: 100_000, seed: SEED });
});

test('time grows with the length of the text, not faster', () => {
  const line = 'China refines 90 percent of graphite and no rare earths, it is said, and Russia, which mines “rare earths, ';
  const time = (times: number): number => {
    const text = line.repeat(times);
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text, heading: null, before: null }] }, index);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(20);
  // Four times the text may take eight times as long: room for a busy machine, none for a square.
  expect(time(160) / time(40)).toBeLessThan(8);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUOTE_CONTEXT } from '../../src/limits.ts';
import { locate } from '../../src/notes/anchoring/locate.ts';
import { SEED } from './seed.ts';

const WORDS = ['rare', 'earths', 'from', 'China', 'fell', 'by', '12', 'percent', 'in', 'March', 'while', 'the', 'mine', 'at', 'Kiruna', 'stood', 'still', 'again'];
/** Every sentence ends in its own number: a place is known by it, whatever was changed around. */
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 });
const article = fc.array(sentence, { minLength: 4, maxLength: 30 })
  .map((sentences) => sentences.map((words, at) => `${words.join(' ')} no. ${at + 100}. `));

test('a quote is found where it stands, or not at all, after edits elsewhere', () => {
  let found = 0;
  let sought = 0;
  fc.assert(fc.property(article, fc.nat(), fc.nat(), sentence, (sentences, pick, edit, words) => {
    const at = pick % sentences.length;
    const kept = sentences.join('');
    const start = sentences.slice(0, at).join('').length;
    const exact = (sentences[at] ?? '').trim();
    const quote = { exact, prefix: kept.slice(Math.max(0, start - QUOTE_CONTEXT), start), suffix: kept.slice(start + exact.length, start + exact.length + QUOTE_CONTEXT) };
    const elsewhere = edit % sentences.length;
    const now = sentences.map((text, i) => (i === elsewhere && i !== at ? `${words.join(' ')} no. 999. ` : text)).join('');
    const span = locate(now, quote, [start]);
    sought++;
    if (!span) return;
    found++;
    expect(now.slice(span.start, span.end)).toBe(exact);
  }), { numRuns: 100_000, seed: SEED });
  expect(found / sought).toBeGreaterThan(0.99);
});

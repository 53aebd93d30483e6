import { readFileSync } from 'node:fs';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { Pack } from '../../src/pack/pack.ts';
import { article } from './article.ts';

/**
 * Whole scans beside one regular expression of all words of the lexicon, on the same article in the same run. The expression only finds
 * the words; a scan reads the sentences, their figures and their stance as well.
 */
const RUNS = 20;
/** Of runs that take seconds. */
const FEW = 3;

function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const pack = Pack.parse(JSON.parse(readFileSync('dist/pack/pack.json', 'utf8')));
const index = compile(pack);
const document = article();
const text = document.blocks.map((block) => block.text).join('\n');
const words = [...new Set(Object.values(pack.lexicon.concepts).flatMap((concept) => concept.words))];
const union = (count: number): RegExp => {
  const some = words.filter((_, at) => at % Math.ceil(words.length / count) === 0).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

for (let warming = 0; warming < 100; warming++) scan(document, index);
const whole = median(RUNS, () => void scan(document, index));
console.log(`\nThe article's whole scan, ${words.length.toLocaleString('en')} words of the lexicon: ${whole.toFixed(1)} ms`);
// All of them take more than a minute.
for (const count of [500, 2_000, 5_000]) {
  const expression = union(count);
  const time = median(FEW, () => void [...text.matchAll(expression)].length);
  console.log(`  a regular expression of ${count.toLocaleString('en')} words alone: ${time.toFixed(1)} ms, ${(time / whole).toFixed(1)} times the scan`);
}

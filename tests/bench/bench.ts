import { readFileSync } from 'node:fs';
import { compile, type PackSource } from '../../src/engine/compile.ts';
import { scan, scanBlock } from '../../src/engine/scan.ts';
import { Sentence } from '../../src/engine/sentence.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { Pack } from '../../src/pack/pack.ts';
import { article } from './article.ts';
import { benchLookup } from './lookup-bench.ts';
import { manyClaims } from './many-claims.ts';

/**
 * Times the engine against its budgets (docs/performance.md). Run by `npm run bench` with `--expose-gc`.
 * A run is one scan of the whole article; the first runs, in which the code is compiled, are told apart.
 */
const RUNS = 200;
/** V8 compiles the parts that only a match runs until about the eightieth scan: measured in steps of 25 runs. */
const WARM_UP = 100;

const BUDGETS = [
  { claims: 300, p95: 5 },
  { claims: 100_000, p95: 50 },
];
const MOST_TIMES_SEGMENTER = 4;

type Timing = { first: number; warming: number; p50: number; p95: number };

function timed(work: () => void): Timing {
  const early = Array.from({ length: WARM_UP }, () => millisecondsOf(work));
  const times = Array.from({ length: RUNS }, () => millisecondsOf(work));
  return { first: early[0] ?? 0, warming: percentile(early, 0.5), p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? 0;
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

function row(name: string, { first, warming, p50, p95 }: Timing, verdict = ''): void {
  console.log(`${name.padEnd(46)} ${[first, warming, p50, p95].map((ms) => ms.toFixed(2).padStart(9)).join('')}  ${verdict}`);
}

function check(isKept: boolean, bound: string): string {
  if (!isKept) process.exitCode = 1;
  return `${isKept ? 'within' : 'OVER'} ${bound}`;
}

const whole = Pack.parse(JSON.parse(readFileSync('dist/pack/pack.json', 'utf8')));
const document = article();
const pack: PackSource = whole;
const real = compile(pack);
const words = document.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(`${words} words in ${document.blocks.length} blocks; ${scan(document, real).length} matches with the ${pack.claims.length} real claims`);
console.log(`${'milliseconds'.padEnd(46)} ${['first', 'warming', 'p50', 'p95'].map((head) => head.padStart(9)).join('')}`);

const segmenters = (['sentence', 'word'] as const).map((granularity) => new Intl.Segmenter('en', { granularity }));
const segmented = timed(() => {
  for (const { text } of document.blocks) for (const segmenter of segmenters) for (const segment of segmenter.segment(text)) void segment;
});
row('Intl.Segmenter by sentence and by word', segmented);

benchLookup(whole, real, {
  row: (name, times, verdict) => row(name, { first: times[0] ?? 0, warming: percentile(times.slice(0, times.length / 3), 0.5), p50: percentile(times.slice(times.length / 3), 0.5), p95: percentile(times.slice(times.length / 3), 0.95) }, verdict),
  check,
});

const present = new Set(document.blocks.flatMap(({ text }) =>
  splitSentences(text, 'en', real.sentenceCues).flatMap((span) => new Sentence(text, span, real.reader).hits.map(({ concept }) => concept))));
for (const { claims, p95 } of BUDGETS) {
  const before = megabytes();
  const source = manyClaims(pack, claims, present);
  const held = megabytes();
  const start = performance.now();
  const index = compile(source);
  const compiling = performance.now() - start;
  const heap = megabytes() - held;
  const scanned = timed(() => void scan(document, index));
  row(`scan, ${claims.toLocaleString('en')} claims`, scanned, check(scanned.p95 < p95, `${p95} ms at p95`));
  const block = document.blocks[0];
  if (block) row(`  one changed block of it`, timed(() => void scanBlock(block, null, null, index)));
  console.log(`  compiled in ${compiling.toFixed(0)} ms; the index takes ${heap.toFixed(0)} MB, its source ${(held - before).toFixed(0)} MB`);
  if (claims === 300) {
    const ratio = scanned.p50 / segmented.p50;
    console.log(`  ${ratio.toFixed(1)} times the segmenter at p50: ${check(ratio <= MOST_TIMES_SEGMENTER, `${MOST_TIMES_SEGMENTER} times`)}`);
  }
}

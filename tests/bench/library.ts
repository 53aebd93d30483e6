import { readFileSync } from 'node:fs';
import { catalogueOf } from '../../src/background/library/catalogue.ts';
import { choicesIn, filtered } from '../../src/background/library/narrow.ts';
import { LIBRARY_PAGE } from '../../src/limits.ts';
import { Pack } from '../../src/pack/pack.ts';

/** Times what the worker does for a window of the library's list of claims. Part of `npm run bench`. */
const BUDGETS = [{ claims: 300, first: 100, next: 5 }, { claims: 100_000, first: 5_000, next: 100 }];
const RUNS = 20;
const NO_FILTER = { group: null, verdict: null, country: null, from: null, to: null };

const pack = Pack.parse(JSON.parse(readFileSync('dist/pack/pack.json', 'utf8')));

/** A pack of as many claims: the real ones again and again under other ids. */
function packOf(count: number): Pack {
  const claims = Array.from({ length: count }, (_, n) => {
    const model = pack.claims[n % pack.claims.length];
    if (model === undefined) throw new Error('The pack has no claims.');
    return { ...model, id: `${model.id}-${n}`, claim: `${model.claim} ${n}` };
  });
  return { ...pack, claims };
}

/** Processor time of some work, in milliseconds: the clock also counts what others do. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log('library: a window of the list of claims, processor time');
for (const { claims, first, next } of BUDGETS) {
  const many = packOf(claims);
  const window = (country: string | null) => {
    const all = catalogueOf(many).claim;
    choicesIn(all);
    return filtered(all, { ...NO_FILTER, country }).slice(0, LIBRARY_PAGE);
  };
  const opening = timed(() => void window(null));
  const others = Array.from({ length: RUNS }, () => timed(() => void window('CN'))).sort((a, b) => a - b);
  const usual = others[Math.floor(RUNS / 2)] ?? 0;
  const isKept = opening < first && usual < next;
  if (!isKept) process.exitCode = 1;
  console.log(`${claims.toLocaleString('en').padStart(8)} claims: first ${opening.toFixed(0)} ms, next ${usual.toFixed(1)} ms  ${isKept ? 'within' : 'OVER'} ${first} and ${next} ms`);
}

import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { randomFrom } from '../../src/cli/random.ts';
import type { Index } from '../../src/engine/compile.ts';
import type { Item } from '../../src/engine/lookup/item.ts';
import { openLookup, packLookup } from '../../src/engine/lookup/lookup.ts';
import { answersTo } from '../../src/pack/look-up/answers.ts';
import { openParts, packParts } from '../../src/pack/look-up/pack-lookup.ts';
import type { Pack } from '../../src/pack/pack.ts';

/** Times look-ups of several kinds: those of tests/lookup/own.jsonl. */
const BUDGETS = { real: 5, many: 60, opening: 300 } as const;
const MANY = 100_000;
const ROUNDS = 3;

const Line = z.object({ text: z.string() });
type Report = { row: (name: string, times: readonly number[], verdict: string) => void; check: (isKept: boolean, bound: string) => string };

/** @param report how a row is printed and a budget judged */
export function benchLookup(pack: Pack, index: Index, report: Report): void {
  const asked = readFileSync('tests/lookup/own.jsonl', 'utf8').trim().split('\n').map((line) => Line.parse(JSON.parse(line)).text);
  const searched = { pack, index, lookup: openParts(packParts(pack, index), index.language) };
  measure(`look-up, ${pack.claims.length} claims, with the gate`, asked, BUDGETS.real, (text) => void answersTo(text, 5, searched), report);
  const start = performance.now();
  const packed = packLookup(manyItems(pack));
  const building = performance.now() - start;
  const opening = performance.now();
  const lookup = openLookup(packed);
  lookup.search(asked[0] ?? '', 5);
  const opened = performance.now() - opening;
  measure(`look-up, ${MANY.toLocaleString('en')} items`, asked, BUDGETS.many, (text) => void lookup.search(text, 5), report);
  console.log(`  made in ${(building / 1_000).toFixed(1)} s, ${(packed.byteLength / 2 ** 20).toFixed(0)} MB; opened and first answer ${opened.toFixed(0)} ms: ${report.check(opened < BUDGETS.opening, `${BUDGETS.opening} ms`)}`);
}

function measure(name: string, asked: readonly string[], bound: number, work: (text: string) => void, { row, check }: Report): void {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of asked) {
      const start = performance.now();
      work(text);
      times.push(performance.now() - start);
    }
  }
  // The first round compiles the code and fills the memory of stems.
  const warm = times.slice(asked.length).toSorted((a, b) => a - b);
  row(name, times, check((warm[Math.ceil(0.95 * warm.length) - 1] ?? 0) < bound, `${bound} ms at p95`));
}

/** Items put together from the words of the real claims and strange ones, as long as claims are. */
function manyItems({ claims }: Pack): Item[] {
  const random = randomFrom(20261125);
  const words = claims.flatMap(({ claim, context }) => `${claim} ${context}`.split(' '));
  const word = (): string => {
    const real = words[Math.floor(random() ** 2 * words.length)] ?? 'ore';
    return random() < 0.1 ? `${real.slice(0, 3)}${words[Math.floor(random() * words.length)]?.slice(-3) ?? ''}` : real;
  };
  const some = (count: number): string => Array.from({ length: count }, word).join(' ');
  return Array.from({ length: MANY }, (_, n) => ({ id: `made-${n}`, title: some(8), text: some(18) }));
}

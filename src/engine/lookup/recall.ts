import type { Asked, AskedTerm } from './asked.ts';
import { IMPACT_SCALE } from './build-tables.ts';
import type { Tables } from './tables.ts';
import { spanOf } from './term-table.ts';

/** Sums of what a query's terms say of each item. */
export type Sums = { body: Float32Array; author: Float32Array; small: Float32Array; concepts: Float32Array };

/** A term's weight stops growing as a query repeats it. */
const REPEATED = 2;
/** What the parts weigh when candidates are chosen. */
const AUTHOR = 0.8;
const SMALL = 0.2;
const CONCEPTS = 1;
/** Terms of more than this share of a large collection find no candidates where rarer terms do: they only rank them. */
const COMMON = 0.1;
const LARGE = 20_000;

/** Sums each item's terms (BM25F). */
export function sumsFor(asked: Asked, tables: Tables): Sums {
  const items = tables.counts[0] ?? 0;
  const make = (): Float32Array => new Float32Array(items);
  const sums: Sums = { body: make(), author: make(), small: make(), concepts: make() };
  const telling = asked.body.filter(({ isStop }) => !isStop);
  const all = telling.length > 0 || asked.author.length > 0;
  const isTold = ({ term }: AskedTerm): boolean => items < LARGE || (tables.termItems[term] ?? 0) < COMMON * items;
  const rare = telling.some(isTold);
  for (const term of telling) if (!rare || isTold(term)) add(term, weightOf(term), sums.body, tables);
  for (const term of asked.body) if (term.isStop && (!all || isTold(term))) add(term, weightOf(term), sums.small, tables);
  for (const term of asked.author) add(term, term.rarity, sums.author, tables);
  for (const term of asked.concepts) add(term, term.rarity, sums.concepts, tables);
  return sums;
}

function weightOf({ rarity, count }: AskedTerm): number {
  return count <= 1 ? rarity * count : (rarity * (REPEATED + 1) * count) / (REPEATED + count);
}

function add({ term }: AskedTerm, weight: number, sums: Float32Array, { postEnds, postItems, postImpacts }: Tables): void {
  const scaled = weight / IMPACT_SCALE;
  const { start, end } = spanOf(term, postEnds);
  for (let at = start; at < end; at++) {
    const item = postItems[at] ?? 0;
    sums[item] = (sums[item] ?? 0) + scaled * (postImpacts[at] ?? 0);
  }
}

/** The items with the greatest sums, the best first. */
export function candidatesOf({ body, author, small, concepts }: Sums, most: number): number[] {
  const scores = new Float32Array(body.length);
  let found = 0;
  for (let item = 0; item < scores.length; item++) {
    const score = (body[item] ?? 0) + AUTHOR * (author[item] ?? 0) + SMALL * (small[item] ?? 0) + CONCEPTS * (concepts[item] ?? 0);
    scores[item] = score;
    if (score > 0) found++;
  }
  const floor = found <= most ? 0 : floorOf(scores, most);
  const items: number[] = [];
  for (let item = 0; item < scores.length; item++) if ((scores[item] ?? 0) > 0 && (scores[item] ?? 0) >= floor) items.push(item);
  return items.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}

/** A score that at least `most` items reach, and not many more: by counting scores in equal steps. */
function floorOf(scores: Float32Array, most: number): number {
  const STEPS = 1_000;
  let greatest = 0;
  for (const score of scores) if (score > greatest) greatest = score;
  const counts = new Uint32Array(STEPS + 1);
  for (const score of scores) {
    const step = Math.floor((score / greatest) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let sum = 0; step > 0; step--) {
    sum += counts[step] ?? 0;
    if (sum >= most) break;
  }
  return (step / STEPS) * greatest * (1 - 1e-6);
}

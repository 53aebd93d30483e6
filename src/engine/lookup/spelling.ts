import { gramsOf } from './grams.ts';
import type { Tables } from './tables.ts';
import { spanOf, textAt } from './term-table.ts';
import type { Word } from './words.ts';

/** Words of which no letter may be wrong, and from which on two may be. */
const SHORT = 4;
const LONG = 8;
/** Shortest beginning of a word that stands for it while somebody types. */
const LEAST_BEGINNING = 2;
/** Terms that one word may stand for: more would be a guess. */
const MOST_LIKE = 4;
const BEGINNING_LIKENESS = 0.8;

export type Like = { term: number; likeness: number };

/**
 * Known terms that an unknown word may have been meant for: by a letter or two, or by its beginning.
 * @param isBeginning whether the word may be only the beginning of one
 * @returns the likest first, those of more items before others
 */
export function likeSpelt({ stem, word }: Word, tables: Tables, isBeginning: boolean): Like[] {
  const likes: Like[] = [];
  const allowed = stem.length <= SHORT ? 0 : stem.length < LONG ? 1 : 2;
  const shared = termsSharing(stem, tables);
  for (const [term, count] of shared) {
    const text = textAt(term, tables.termText, tables.termEnds);
    if (isBeginning && word.length >= LEAST_BEGINNING && text.startsWith(word)) {
      likes.push({ term, likeness: BEGINNING_LIKENESS });
      continue;
    }
    // An error spoils at most four grams.
    if (allowed === 0 || Math.abs(text.length - stem.length) > allowed || count + 4 * allowed < stem.length - 3) continue;
    const errors = errorsBetween(stem, text, allowed);
    if (errors <= allowed) likes.push({ term, likeness: 1 - errors / (allowed + 1.5) / 1.2 });
  }
  const items = (term: number): number => tables.termItems[term] ?? 0;
  return likes.sort((a, b) => b.likeness - a.likeness || items(b.term) - items(a.term)).slice(0, MOST_LIKE);
}

/** Terms with how many grams they share with a stem. */
function termsSharing(stem: string, { gramKeys, gramTermEnds, gramTerms }: Tables): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of gramsOf(stem)) {
    const gram = placeOf(key, gramKeys);
    if (gram < 0) continue;
    const { start, end } = spanOf(gram, gramTermEnds);
    for (let at = start; at < end; at++) {
      const term = gramTerms[at] ?? 0;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Where a key stands in a sorted list, or -1. */
export function placeOf(key: number, keys: Uint32Array): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Letters to change, add, drop or swap with the next one (optimal string alignment); more than `allowed` is told as one more. */
function errorsBetween(one: string, other: string, allowed: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let a = 1; a <= one.length; a++) {
    const row = [a];
    for (let b = 1; b <= other.length; b++) {
      const isSame = one[a - 1] === other[b - 1];
      let least = Math.min((last[b] ?? 0) + 1, (row[b - 1] ?? 0) + 1, (last[b - 1] ?? 0) + (isSame ? 0 : 1));
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) least = Math.min(least, (before[b - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > allowed) return allowed + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? allowed + 1;
}

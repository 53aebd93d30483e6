import type { Stem } from '../text/stem.ts';
import type { Tables } from './tables.ts';
import { NOT_FOUND, termOf } from './term-table.ts';

/** Shorter words are no run of words; of the parts, shorter ones are chance. */
const LEAST = 7;
const LEAST_PART = 3;
/** Longer ones are keys and addresses. */
const MOST = 40;

/**
 * Parts an unknown word into known ones: "bluelivesmatter" into three. The fewest parts win.
 * @returns their terms, none where it cannot be parted
 */
export function compoundOf(word: string, tables: Tables, stem: Stem): number[] {
  if (word.length < LEAST || word.length > MOST) return [];
  const best: (number[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    let shortest: number[] | null = null;
    for (let start = 0; start + LEAST_PART <= end; start++) {
      const before = best[start];
      if (!before || (shortest && before.length + 1 >= shortest.length)) continue;
      const term = termOf(stem(word.slice(start, end)), tables);
      if (term !== NOT_FOUND) shortest = [...before, term];
    }
    best[end] = shortest;
  }
  return best[word.length] ?? [];
}

/**
 * Of phrases that overlap, the first, and of those that begin together the longest.
 * @param found in the order of their first words, as `find` gives them
 */
export function longest<T extends { first: number; last: number }>(found: readonly T[]): T[] {
  const ends = new Map<number, number>();
  for (const { first, last } of found) ends.set(first, Math.max(last, ends.get(first) ?? 0));
  const kept: T[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    const isTaken = before !== undefined && one.first <= before.last && one.first !== before.first;
    if (!isTaken && one.last === ends.get(one.first)) kept.push(one);
  }
  return kept;
}

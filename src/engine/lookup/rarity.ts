/** How much a term tells that `having` of `all` items have: Robertson and Spärck Jones's weight as Lucene bounds it, never below zero. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** FNV-1a (Fowler, Noll and Vo), its upper bits left out: small integers, which engines keep unboxed. */
export const HASH_PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const BITS = 0x3fffffff;

/** A text as a number of thirty bits. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_PRIME);
  return hash & BITS;
}

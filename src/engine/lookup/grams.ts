import { hashOf } from '../text/hash.ts';

/** Letters of a gram: four tell "migrant" and "immigrants" as alike, three also what is not. */
const LENGTH = 4;

/** The grams of a stem, as hashes, each once: runs of four characters, the first with a mark for the beginning. */
export function gramsOf(stem: string): number[] {
  const marked = `_${stem}`;
  const grams = new Set<number>();
  for (let at = 0; at === 0 || at + LENGTH <= marked.length; at++) grams.add(hashOf(marked.slice(at, at + LENGTH)));
  return [...grams];
}

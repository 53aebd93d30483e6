import type { ConceptBits, Group } from './group.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import type { Dimension } from './units.ts';

/** Patterns by the numbers of their anchor's concepts: the cost does not grow with the number of claims. */
export type CandidateIndex = readonly (readonly Entry[] | undefined)[];
/** A pattern, with what the sentence itself must have besides its anchor: a word of each group, a figure of each dimension. */
type Entry = { pattern: Pattern; anchor: Group; needs: readonly Group[]; figures: readonly Dimension[] };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[], numbers: ReadonlyMap<string, number>): CandidateIndex {
  const anchored = Array.from({ length: numbers.size }, (): Entry[] | undefined => undefined);
  for (const pattern of patterns) {
    const [anchor] = pattern.slots;
    if (anchor?.kind !== 'concept') continue;
    const figures = pattern.slots.flatMap((slot) => (slot.kind === 'figure' && !slot.optional ? [slot.dimension] : []));
    const needs = pattern.near.filter((any) => any !== anchor.any).toSorted((a, b) => a.cost - b.cost);
    const entry = { pattern, anchor: anchor.any, needs, figures };
    for (const concept of anchor.any.concepts) {
      const number = numbers.get(concept);
      if (number !== undefined) (anchored[number] ??= []).push(entry);
    }
  }
  return anchored;
}

/** Patterns whose anchor stands in a sentence, with all else that only the sentence can give. */
export function candidatesFor(sentence: Sentence, anchored: CandidateIndex): readonly Pattern[] {
  const { bits } = sentence;
  let patterns: Pattern[] | null = null;
  for (const number of sentence.concepts) {
    for (const { pattern, anchor, needs, figures } of anchored[number] ?? NONE) {
      // Where several of its words stand in the sentence, it is tried at the first only.
      if (!areIn(needs, bits) || anchor.firstIn(bits) !== number) continue;
      if (figures.every((one) => hasFigure(sentence, one))) (patterns ??= []).push(pattern);
    }
  }
  return patterns ?? NO_PATTERNS;
}

const NONE: readonly Entry[] = [];
const NO_PATTERNS: readonly Pattern[] = [];

/** A loop, since it is asked for every pattern of every word: closures would fill the memory. */
function areIn(groups: readonly Group[], bits: ConceptBits): boolean {
  for (const group of groups) if (!group.isIn(bits)) return false;
  return true;
}

function hasFigure({ figures }: Sentence, dimension: Dimension): boolean {
  return figures.some((figure) => figure.dimension === dimension);
}

import type { Group } from './group.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import type { Dimension } from './units.ts';

/** Patterns by the numbers of their anchor's concepts: the cost does not grow with the number of claims. */
export type CandidateIndex = readonly (readonly Entry[] | undefined)[];
/** A pattern, with what the sentence itself must have besides its anchor: a word of each group, a figure of each dimension. */
type Entry = { pattern: Pattern; needs: readonly Group[]; figures: readonly Dimension[] };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[], numbers: ReadonlyMap<string, number>): CandidateIndex {
  const anchored = new Array<Entry[] | undefined>(numbers.size).fill(undefined);
  for (const pattern of patterns) {
    const [anchor] = pattern.slots;
    if (anchor?.kind !== 'concept') continue;
    const figures = pattern.slots.flatMap((slot) => (slot.kind === 'figure' && !slot.optional ? [slot.dimension] : []));
    const needs = pattern.near.filter((any) => any !== anchor.any).toSorted((a, b) => a.cost - b.cost);
    const entry = { pattern, needs, figures };
    for (const concept of anchor.any.concepts) {
      const number = numbers.get(concept);
      if (number !== undefined) (anchored[number] ??= []).push(entry);
    }
  }
  return anchored;
}

/** Patterns whose anchor stands in a sentence, with all else that only the sentence can give. */
export function candidatesFor(sentence: Sentence, anchored: CandidateIndex): readonly Pattern[] {
  const patterns = new Set<Pattern>();
  for (const number of sentence.concepts) {
    for (const { pattern, needs, figures } of anchored[number] ?? NONE) {
      if (needs.every((group) => group.isIn(sentence.bits)) && figures.every((one) => hasFigure(sentence, one))) patterns.add(pattern);
    }
  }
  return patterns.size === 0 ? NO_PATTERNS : [...patterns];
}

const NONE: readonly Entry[] = [];
const NO_PATTERNS: readonly Pattern[] = [];

function hasFigure({ figures }: Sentence, dimension: Dimension): boolean {
  return figures.some((figure) => figure.dimension === dimension);
}

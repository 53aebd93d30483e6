import { haveOneInCommon } from './have-one-in-common.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import type { Dimension } from './units.ts';

/** Patterns by the concepts of their anchor: the cost does not grow with the number of claims. */
export type CandidateIndex = ReadonlyMap<string, readonly Entry[]>;
/** A pattern, with what the sentence itself must have besides its anchor: a word of each group, a figure of each dimension. */
type Entry = { pattern: Pattern; needs: readonly ReadonlySet<string>[]; figures: readonly Dimension[] };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[]): CandidateIndex {
  const anchored = new Map<string, Entry[]>();
  for (const pattern of patterns) {
    const [anchor] = pattern.slots;
    if (anchor?.kind !== 'concept') continue;
    const figures = pattern.slots.flatMap((slot) => (slot.kind === 'figure' && !slot.optional ? [slot.dimension] : []));
    const entry = { pattern, needs: pattern.near.filter((any) => any !== anchor.any), figures };
    for (const concept of anchor.any) {
      const entries = anchored.get(concept);
      if (entries) entries.push(entry);
      else anchored.set(concept, [entry]);
    }
  }
  return anchored;
}

/** Patterns whose anchor stands in a sentence, with all else that only the sentence can give. */
export function candidatesFor(sentence: Sentence, anchored: CandidateIndex): Pattern[] {
  const { concepts } = sentence;
  const patterns = new Set<Pattern>();
  for (const concept of concepts) {
    for (const { pattern, needs, figures } of anchored.get(concept) ?? []) {
      if (needs.every((group) => haveOneInCommon(group, concepts)) && figures.every((one) => hasFigure(sentence, one))) patterns.add(pattern);
    }
  }
  return [...patterns];
}

function hasFigure({ figures }: Sentence, dimension: Dimension): boolean {
  return figures.some((figure) => figure.dimension === dimension);
}

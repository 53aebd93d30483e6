import type { Pattern } from './pattern.ts';

/** Patterns by the concepts of their anchor: the cost does not grow with the number of claims. */
export type CandidateIndex = ReadonlyMap<string, readonly Entry[]>;
/** A pattern, and the groups beside its anchor of which the sentence itself must have a word. */
type Entry = { pattern: Pattern; needs: readonly ReadonlySet<string>[] };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[]): CandidateIndex {
  const anchored = new Map<string, Entry[]>();
  for (const pattern of patterns) {
    const [anchor] = pattern.slots;
    if (anchor?.kind !== 'concept') continue;
    const entry = { pattern, needs: pattern.near.filter((any) => any !== anchor.any) };
    for (const concept of anchor.any) {
      const entries = anchored.get(concept);
      if (entries) entries.push(entry);
      else anchored.set(concept, [entry]);
    }
  }
  return anchored;
}

/** Patterns whose anchor stands among a sentence's concepts, with all else that only the sentence can give. */
export function candidatesFor(concepts: ReadonlySet<string>, anchored: CandidateIndex): Pattern[] {
  const patterns = new Set<Pattern>();
  for (const concept of concepts) {
    for (const { pattern, needs } of anchored.get(concept) ?? []) {
      if (needs.every((group) => haveOneInCommon(group, concepts))) patterns.add(pattern);
    }
  }
  return [...patterns];
}

/** Whether two sets share a member. */
export function haveOneInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const concept of small) if (large.has(concept)) return true;
  return false;
}

import type { Pattern } from './pattern.ts';

/** Patterns by the words that only their own sentence can give, so that the cost does not grow with the number of claims. */
export type CandidateIndex = {
  /** Patterns by the concepts of their anchor. */
  anchored: ReadonlyMap<string, readonly Entry[]>;
  /** Numbers of the groups that a concept belongs to: many patterns ask for the same group. */
  groups: ReadonlyMap<string, readonly number[]>;
};
type Entry = { pattern: Pattern; needs: readonly number[] };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[]): CandidateIndex {
  const numbers = new Map<ReadonlySet<string>, number>();
  const groups = new Map<string, number[]>();
  const numberOf = (any: ReadonlySet<string>): number => {
    const known = numbers.get(any);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(any, number);
    for (const concept of any) listOf(groups, concept).push(number);
    return number;
  };
  const anchored = new Map<string, Entry[]>();
  for (const pattern of patterns) {
    const [anchor] = pattern.slots;
    if (anchor?.kind !== 'concept') continue;
    // The anchor need not be asked again: it is how the pattern was reached.
    const entry = { pattern, needs: pattern.near.filter((any) => any !== anchor.any).map(numberOf) };
    for (const concept of anchor.any) listOf(anchored, concept).push(entry);
  }
  return { anchored, groups };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

/** Patterns whose anchor stands among a sentence's concepts, with all else that only the sentence can give. */
export function candidatesFor(concepts: ReadonlySet<string>, { anchored, groups }: CandidateIndex): Pattern[] {
  const patterns = new Set<Pattern>();
  let given: Set<number> | null = null;
  for (const concept of concepts) {
    for (const { pattern, needs } of anchored.get(concept) ?? []) {
      given ??= new Set([...concepts].flatMap((one) => groups.get(one) ?? []));
      if (needs.every((group) => given?.has(group))) patterns.add(pattern);
    }
  }
  return [...patterns];
}

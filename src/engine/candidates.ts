import { bitsOf, clearBits, type ConceptBits, type Group, setBits } from './group.ts';
import type { Pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** Patterns by the numbers of their anchor's concepts: the cost does not grow with the number of claims. */
export type CandidateIndex = {
  rows: readonly (Anchored | undefined)[];
  /** The bits of the sentence that is looked at, empty in between: one for all, so that it stays in the fast memory. */
  bits: ConceptBits;
};

/**
 * The patterns of one concept, and what rules most of them out at a glance, one after the other in a row of numbers:
 * the group that is told fastest, as its length and its places and bits. In a large pack following the patterns
 * themselves would cost more than all the rest.
 */
type Anchored = { patterns: Pattern[]; glance: Int32Array };

/** @param patterns each with its anchor as first slot */
export function candidateIndex(patterns: readonly Pattern[], numbers: ReadonlyMap<string, number>): CandidateIndex {
  const rows = Array.from({ length: numbers.size }, (): { patterns: Pattern[]; glance: number[] } | undefined => undefined);
  for (const pattern of patterns) {
    const glance = glanceOf(pattern);
    for (const concept of anchorOf(pattern)?.concepts ?? []) {
      const number = numbers.get(concept);
      if (number === undefined) continue;
      const row = (rows[number] ??= { patterns: [], glance: [] });
      row.patterns.push(pattern);
      row.glance.push(...glance);
    }
  }
  return {
    rows: rows.map((row) => row && { patterns: row.patterns, glance: Int32Array.from(row.glance) }),
    bits: bitsOf(numbers.size, []),
  };
}

/** Patterns whose anchor stands in a sentence, with all other words that only the sentence can give. */
export function candidatesFor(sentence: Sentence, { rows, bits }: CandidateIndex): readonly Pattern[] {
  setBits(bits, sentence.concepts);
  const found = candidatesIn(sentence, rows, bits);
  clearBits(bits, sentence.concepts);
  return found;
}

function candidatesIn(sentence: Sentence, rows: CandidateIndex['rows'], bits: ConceptBits): readonly Pattern[] {
  let found: Pattern[] | null = null;
  for (const number of sentence.concepts) {
    const row = rows[number];
    if (!row) continue;
    let at = 0;
    for (const pattern of row.patterns) {
      const end = at + 1 + (row.glance[at] ?? 0);
      const isLikely = hasAny(row.glance, at + 1, end, bits);
      at = end;
      if (isLikely && isCandidate(pattern, number, bits)) (found ??= []).push(pattern);
    }
  }
  return found ?? NONE;
}

const NONE: readonly Pattern[] = [];

/** Whether a sentence has a concept of the group that stands in a row; of an empty one, always. */
function hasAny(row: Int32Array, from: number, to: number, bits: ConceptBits): boolean {
  for (let at = from; at < to; at += 2) if (((bits[row[at] ?? 0] ?? 0) & (row[at + 1] ?? 0)) !== 0) return true;
  return from === to;
}

/** Where several words of its anchor stand in the sentence, a pattern is tried at the first only. */
function isCandidate({ near, slots: [anchor] }: Pattern, number: number, bits: ConceptBits): boolean {
  for (const group of near) if (!group.isIn(bits)) return false;
  return anchor?.kind === 'concept' && anchor.any.firstIn(bits) === number;
}

function anchorOf({ slots: [anchor] }: Pattern): Group | null {
  return anchor?.kind === 'concept' ? anchor.any : null;
}

function glanceOf(pattern: Pattern): number[] {
  const anchor = anchorOf(pattern);
  const [fastest] = pattern.near.filter((group) => group !== anchor).toSorted((a, b) => a.cost - b.cost);
  const pairs = fastest?.pairs ?? [];
  return [pairs.length, ...pairs];
}

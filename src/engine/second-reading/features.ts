import { type ConceptType, NAME_TYPES } from '../lexicon.ts';
import type { Relation } from '../relations.ts';
import type { Sentence } from '../sentence.ts';
import type { KnownWord } from '../text/phrases.ts';

const NAMES_AND_STAGES: ReadonlySet<ConceptType> = new Set([...NAME_TYPES, 'stage']);
/** Numbers are all one: what they say is checked elsewhere. */
const NUMBER = '#';

/** How features are written down: as names for people and training, as numbers for reading (codes.ts). */
export type Notation<T> = {
  word: (word: KnownWord) => T;
  number: T;
  /** Two words side by side, and two with one between them. */
  pair: (first: T, second: T) => T;
  apart: (first: T, second: T) => T;
  /** A name and how it stands, and one that stands outside the sentence. */
  name: (concept: string, relation: Relation | null) => T;
  /** What stands outside the sentence. */
  around: (feature: T) => T;
};

/** Features of a sentence, of which the first `own` are its own. */
export type Seen<T> = { features: readonly T[]; own: number };

/** Names without spaces, of which weights are kept in the pack: "refin", "china_refin", "it__#", "@china:bare", "<@china". */
export const NAMES: Notation<string> = {
  word: ({ stemmed }) => stemmed,
  number: NUMBER,
  pair: (first, second) => `${first}_${second}`,
  apart: (first, second) => `${first}__${second}`,
  name: (concept, relation) => (relation === null ? `@${concept}` : `@${concept}:${relation}`),
  around: (feature) => `<${feature}`,
};

/** What a sentence shows itself: its stems, pairs of stems that stand together or one apart, and its names and how each stands. */
export function ownOf<T>(sentence: Sentence, notation: Notation<T>): T[] {
  const features: T[] = [];
  let before: T | undefined;
  let earlier: T | undefined;
  for (let at = 0; at < sentence.words.length; at++) {
    const word = wordAt(sentence, at, notation);
    features.push(word);
    if (before !== undefined) features.push(notation.pair(before, word));
    if (earlier !== undefined) features.push(notation.apart(earlier, word));
    earlier = before;
    before = word;
  }
  for (const { concept, relation } of sentence.hitsOfTypes(NAMES_AND_STAGES)) features.push(notation.name(concept, relation));
  return features;
}

/** What a sentence shows to another that may lean on it: its stems and names. */
export function aroundOf<T>(sentence: Sentence, notation: Notation<T>): T[] {
  const features = sentence.words.map((_, at) => notation.around(wordAt(sentence, at, notation)));
  for (const concept of sentence.conceptsOfTypes(NAMES_AND_STAGES)) features.push(notation.around(notation.name(concept, null)));
  return features;
}

function wordAt<T>({ words, tokens }: Sentence, at: number, notation: Notation<T>): T {
  const word = words[at];
  return word === undefined || tokens[at]?.shape === 'number' ? notation.number : notation.word(word);
}

/**
 * All that the second reader sees of a sentence.
 * @param distinct leaves each feature once, in order
 */
export function seenOf<T>(own: T[], others: T[], distinct: (features: T[]) => T[]): Seen<T> {
  const features = distinct(own);
  const count = features.length;
  for (const other of distinct(others)) features.push(other);
  return { features, own: count };
}

/**
 * What the second reader sees, by names.
 * @param around sentences that the sentence may lean on
 */
export function namesOf(sentence: Sentence, around: readonly Sentence[]): Seen<string> {
  const others = around.flatMap((other) => aroundOf(other, NAMES));
  return seenOf(ownOf(sentence, NAMES), others, (features) => [...new Set(features)]);
}

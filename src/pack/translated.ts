import type { Lexicon } from '../engine/lexicon.ts';

/**
 * A lexicon with which the claims speak another language: every concept of the first one, with the other's words.
 * Concepts that the other has no words for are in no text, so patterns that need them find nothing yet.
 * @param first the lexicon that the claims are written against
 * @param other words of the same concepts in another language, and its cues
 */
export function translated(first: Lexicon, other: Lexicon): Lexicon {
  const concepts = Object.entries(first.concepts).map(([id, { type, members }]) => {
    const { words = [], adjectives } = other.concepts[id] ?? {};
    return [id, { type, members, words, adjectives }] as const;
  });
  return { ...other, concepts: Object.fromEntries(concepts) };
}

/** Concepts of another language that the first one does not have, or has as another type: nothing would look for them. */
export function strangersIn(first: Lexicon, other: Lexicon): string[] {
  return Object.entries(other.concepts).filter(([id, { type }]) => first.concepts[id]?.type !== type).map(([id]) => id);
}

import { createHash } from 'node:crypto';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Claim } from '../../pack/claim.ts';
import type { Labelled } from '../evaluation/labelled.ts';

/** What readings learn of a claim. */
type Lesson = Pick<Claim, 'id' | 'find' | 'differs' | 'disputes' | 'reports' | 'asks' | 'not'>;

/**
 * A digest of all that readings are learned from, and of the program that learns: with the same digest they come out the same.
 * Of claims only their sentences count, so that a new source or verdict trains nothing anew.
 * @param program the trainer's own text
 */
export function lessonsDigest(claims: readonly Lesson[], practice: readonly Labelled[], lexicon: Lexicon, program: string): string {
  const sentences = claims.map(({ id, find, differs, disputes, reports, asks, not }) => [id, find, differs, disputes, reports, asks, not]);
  const labelled = practice.map(({ unknown, ...one }) => [one, [...unknown]]);
  return createHash('sha256').update(JSON.stringify([sentences, labelled, lexicon, program])).digest('hex');
}

import { createHash } from 'node:crypto';
import type { Claim } from '../../pack/claim.ts';
import type { Labelled } from '../evaluation/labelled.ts';
import type { Sample } from './samples.ts';

/** What readings learn of a claim. */
type Lesson = Pick<Claim, 'id' | 'find' | 'differs' | 'disputes' | 'reports' | 'asks' | 'not'>;

/**
 * A digest of all that readings are learned from, and of the program that learns: with the same digest they come out the same.
 * Of claims only their sentences count and of the engine only what it sees in them, so that a new source, a verdict or another
 * part of the engine trains nothing anew.
 * @param samples what the engine sees in the sentences
 * @param program the text of what learns from them
 */
export function lessonsDigest(claims: readonly Lesson[], practice: readonly Labelled[], samples: readonly Sample[], program: string): string {
  const digest = createHash('sha256').update(program);
  for (const { id, find, differs, disputes, reports, asks, not } of claims) digest.update(JSON.stringify([id, find, differs, disputes, reports, asks, not]));
  for (const { unknown, ...one } of practice) digest.update(JSON.stringify([one, [...unknown]]));
  for (const { features, own } of samples) digest.update(`${own} ${features.join(' ')}\n`);
  return digest.digest('hex');
}

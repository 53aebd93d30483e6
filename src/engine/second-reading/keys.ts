import type { Sentence } from '../sentence.ts';
import { NAMES } from './features.ts';

/**
 * Features as numbers, as a scan asks for them: the 32-bit FNV-1a hash of a feature's text (Fowler, Noll, Vo 1991), which
 * goes on from one word to the next, so that no text is put together. Two features of one claim hardly ever share a number.
 */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hashed(from: number, text: string): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** The number of a feature as it is written in a reading. */
export function keyOf(feature: string): number {
  return hashed(BASIS, feature);
}

export type Seen = { keys: ReadonlySet<number>; own: number };

/** The numbers of `featuresOf` the same sentences. */
export function keysOf(sentence: Sentence, around: readonly Sentence[]): Seen {
  const keys = new Set<number>();
  let before = 0;
  let twoBefore = 0;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const stem = stemAt(sentence, at);
    const key = hashed(BASIS, stem);
    keys.add(key);
    if (at > 0) keys.add(hashed(hashed(before, '_'), stem));
    if (at > 1) keys.add(hashed(hashed(twoBefore, '__'), stem));
    twoBefore = before;
    before = key;
  }
  for (const { concept, relation } of sentence.hitsOfTypes(NAMES)) keys.add(hashed(hashed(hashed(hashed(BASIS, '@'), concept), ':'), relation));
  const own = keys.size;
  for (const other of around) {
    for (let at = 0; at < other.tokens.length; at++) keys.add(hashed(AROUND, stemAt(other, at)));
    for (const { concept } of other.hitsOfTypes(NAMES)) keys.add(hashed(hashed(AROUND, '@'), concept));
  }
  return { keys, own };
}

const AROUND = hashed(BASIS, '<');

/** Numbers are all one: what they say is checked elsewhere. */
function stemAt({ tokens, stem }: Sentence, at: number): string {
  const token = tokens[at];
  return token === undefined || token.shape === 'number' ? '#' : stem(token.word);
}

import type { Sentence } from '../sentence.ts';
import { HASH_PRIME, hashOf } from '../text/hash.ts';
import { remembered } from '../text/remembered.ts';
import { aroundOf, NAMES, type Notation, ownOf, type Seen, seenOf } from './features.ts';

const hashOnce = remembered(hashOf);

function joined(first: number, second: number, how: number): number {
  return Math.imul(Math.imul(first ^ how, HASH_PRIME) ^ second, HASH_PRIME) >>> 2;
}

/** What the parts of a feature are joined by: any numbers that differ. */
const [PAIR, APART, NAME, AROUND] = [0x2f1b, 0x5b7d, 0x71c3, 0x1a95];

/**
 * Features as numbers of thirty bits, made of their names, so that reading a sentence makes no strings. Two features of one
 * claim fall together once in thousands of claims.
 */
const CODES: Notation<number> = {
  word: ({ code }) => code,
  number: hashOf(NAMES.number),
  pair: (first, second) => joined(first, second, PAIR),
  apart: (first, second) => joined(first, second, APART),
  name: (concept, relation) => joined(hashOnce(concept), relation === null ? 0 : hashOnce(relation), NAME),
  around: (feature) => joined(feature, feature, AROUND),
};

/** The numbers of a sentence's features, each once. */
export function codesOf(sentence: Sentence, around: readonly Sentence[]): Seen<number> {
  const others = around.flatMap((other) => (other.kept.around ??= aroundOf(other, CODES)));
  return seenOf(ownOf(sentence, CODES), others, distinct);
}

/** The number of a feature by its name. */
export function codeOf(name: string): number {
  if (name.startsWith('<')) return CODES.around(codeOf(name.slice(1)));
  if (name.startsWith('@')) {
    const [concept = '', relation] = name.slice(1).split(':');
    return joined(hashOf(concept), relation === undefined ? 0 : hashOf(relation), NAME);
  }
  const [first = '', second, third] = name.split('_');
  if (second === undefined) return hashOf(first);
  return third === undefined ? CODES.pair(hashOf(first), hashOf(second)) : CODES.apart(hashOf(first), hashOf(third));
}

/** The places of `distinct`, used again and again: as many as two long sentences need, more when asked. */
let table = new Int32Array(1024);

/** Each number once, in place. Not by a Set, which takes longer to fill than all else. */
function distinct(codes: number[]): number[] {
  const size = 2 ** (32 - Math.clz32(codes.length * 2));
  if (table.length < size) table = new Int32Array(size);
  else table.fill(0, 0, size);
  let kept = 0;
  for (const code of codes) {
    let at = code & (size - 1);
    while (table[at] !== 0 && table[at] !== code) at = (at + 1) & (size - 1);
    if (table[at] === code) continue;
    table[at] = code;
    codes[kept++] = code;
  }
  codes.length = kept;
  return codes;
}

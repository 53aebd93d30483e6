import { hashOf } from '../text/hash.ts';
import type { Tables } from './tables.ts';

export const NOT_FOUND = -1;

/** A hash table of terms with open places, at most half full. */
export function slotsFor(terms: readonly string[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, terms.length * 2)));
  const slots = new Uint32Array(size);
  for (const [term, text] of terms.entries()) {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = term + 1;
  }
  return slots;
}

/** The number of a term, or NOT_FOUND. */
export function termOf(text: string, { termSlots, termText, termEnds }: Tables): number {
  const mask = termSlots.length - 1;
  for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
    const term = (termSlots[slot] ?? 0) - 1;
    if (term < 0) return NOT_FOUND;
    if (isText(text, term, termText, termEnds)) return term;
  }
}

/** From where to where the things of one place reach, where each place's things stand behind those of the place before. */
export function spanOf(place: number, ends: Uint32Array): { start: number; end: number } {
  return { start: place === 0 ? 0 : (ends[place - 1] ?? 0), end: ends[place] ?? 0 };
}

function isText(text: string, term: number, termText: Uint16Array, termEnds: Uint32Array): boolean {
  const { start, end } = spanOf(term, termEnds);
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (termText[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** The text at a place of texts that stand one behind another. */
export function textAt(place: number, text: Uint16Array, ends: Uint32Array): string {
  const { start, end } = spanOf(place, ends);
  return String.fromCharCode(...text.subarray(start, end));
}

/** Texts one behind another, as UTF-16 code units, and where each ends. */
export function joinTexts(texts: readonly string[]): { text: Uint16Array; ends: Uint32Array } {
  const ends = new Uint32Array(texts.length);
  let length = 0;
  for (const [n, { length: own }] of texts.entries()) ends[n] = length += own;
  const text = new Uint16Array(length);
  let at = 0;
  for (const one of texts) for (let unit = 0; unit < one.length; unit++) text[at++] = one.charCodeAt(unit);
  return { text, ends };
}

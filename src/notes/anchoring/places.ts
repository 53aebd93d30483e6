import search from 'approx-string-match';
import { FUZZY_ERROR_SHARE, FUZZY_MAX_ERRORS, MAX_QUOTE_PLACES } from '../../limits.ts';
import type { Span } from './context.ts';

/** A place at which words stand, with so many letters changed. */
export type NearPlace = Span & { errors: number };

/** All places of a word sequence; null where there are too many to tell them apart. */
export function exactPlaces(text: string, words: string): Span[] | null {
  if (words.trim() === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
    if (spans.length > MAX_QUOTE_PLACES) return null;
  }
  return spans;
}

/** How many letters of some words may have changed before they count as other words. */
export function allowedErrors(words: string): number {
  return Math.min(FUZZY_MAX_ERRORS, Math.floor(words.length * FUZZY_ERROR_SHARE));
}

/**
 * All places, none over another, at which words stand with at most so many letters changed; null where there are too many.
 * The library gives only the least changed places of a text: so the text between them is searched again.
 */
export function nearPlaces(text: string, words: string, maxErrors: number): NearPlace[] | null {
  const found: NearPlace[] = [];
  const gaps: Span[] = [{ start: 0, end: text.length }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    if (gap.end - gap.start < words.length - maxErrors) continue;
    const best = apart(search(text.slice(gap.start, gap.end), words, maxErrors));
    if (best.length === 0) continue;
    let from = gap.start;
    for (const { start, end, errors } of best) {
      found.push({ start: start + gap.start, end: end + gap.start, errors });
      gaps.push({ start: from, end: start + gap.start });
      from = end + gap.start;
    }
    gaps.push({ start: from, end: gap.end });
    if (found.length > MAX_QUOTE_PLACES) return null;
  }
  return found;
}

/** Of finds that lie over each other, the one nearest in length to the others' middle is as good as any: the first stays. */
function apart(finds: readonly NearPlace[]): NearPlace[] {
  const kept: NearPlace[] = [];
  for (const one of finds.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}

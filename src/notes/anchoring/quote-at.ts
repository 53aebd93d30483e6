import { FUZZY_QUOTE, QUOTE_CONTEXT, RIVAL_CONTEXT, TWIN_CONTEXTS } from '../../limits.ts';
import { alikeness } from './context.ts';
import type { Quote, Span } from './context.ts';
import { allowedErrors, exactPlaces, nearPlaces } from './places.ts';

/** Sides that agree by more than this are too alike to tell two places apart after some edits. */
const TOO_ALIKE = 0.6;

/**
 * A quote with its context. Where the text has other places much like it, more context is kept: RIVAL_CONTEXT for
 * sentences of the same mould; for the same words again, each side grows until it alone tells them apart. So a note never
 * takes its twin's place, and its length says later that there was one.
 */
export function quoteAt(text: string, start: number, end: number): Quote {
  const exact = text.slice(start, end);
  const ahead: Side = (at, length) => text.slice(Math.max(0, at.start - length), at.start);
  const behind: Side = (at, length) => text.slice(at.end, at.end + length);
  const own = { start, end };
  const twins = (exactPlaces(text, exact) ?? []).filter((place) => place.start !== start);
  if (twins.length > 0) return { exact, prefix: telling(ahead, own, twins), suffix: telling(behind, own, twins) };
  const length = hasRivals(text, own) ? RIVAL_CONTEXT : QUOTE_CONTEXT;
  return { exact, prefix: ahead(own, length), suffix: behind(own, length) };
}

/** A side of a place's context, of a length. */
type Side = (place: Span, length: number) => string;

/** The shortest stretch of context that no twin has likewise; the longest where all have. */
function telling(side: Side, own: Span, twins: readonly Span[]): string {
  const isTelling = (length: number): boolean => twins.every((twin) => alikeness(side(own, length), side(twin, length)) <= TOO_ALIKE);
  return side(own, TWIN_CONTEXTS.find(isTelling) ?? TWIN_CONTEXTS.at(-1) ?? 0);
}

/** Whether sentences of the same mould stand before or behind; half over the own place too, where the quote repeats itself. */
function hasRivals(text: string, { start, end }: Span): boolean {
  const exact = text.slice(start, end);
  if (exact.length < FUZZY_QUOTE) return false;
  const half = Math.floor(exact.length / 2);
  const parts = [text.slice(0, end - half), text.slice(start + half)];
  return parts.some((part) => nearPlaces(part, exact, allowedErrors(exact))?.length !== 0);
}

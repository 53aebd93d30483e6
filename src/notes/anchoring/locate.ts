import { FUZZY_QUOTE, SELF_NAMING_QUOTE } from '../../limits.ts';
import { alikeness, contextAt, hadRivals, hadTwins, isHalf, isWhole } from './context.ts';
import type { Context, Quote, Span } from './context.ts';
import { allowedErrors, exactPlaces, nearPlaces } from './places.ts';
import type { NearPlace } from './places.ts';

/** How like a quote its words must be where only one side of the context is left. */
const ONE_SIDED_LIKENESS = 0.85;

/** By how much a place must be ahead of others in likeness and context together, which come to 2. */
const CLEAR_LEAD = 0.2;

type Place = Span & { context: Context; likeness: number; score: number };

/**
 * Finds the place of a quote in a text that may have changed, or null: no place is better than a wrong one.
 * In order: a hinted place with quote and context as they were; the exact quote elsewhere; the quote with small changes.
 * @param hints offsets at which the quote is expected, the most trusted first
 */
export function locate(text: string, quote: Quote, hints: readonly number[]): Span | null {
  if (quote.exact.trim() === '') return null;
  return atHint(text, quote, hints) ?? exactly(text, quote, hints) ?? nearly(text, quote, hints);
}

function atHint(text: string, quote: Quote, hints: readonly number[]): Span | null {
  for (const start of hints) {
    const there = { start, end: start + quote.exact.length };
    if (text.startsWith(quote.exact, start) && isWhole(contextAt(text, quote, there))) return there;
  }
  return null;
}

function exactly(text: string, quote: Quote, hints: readonly number[]): Span | null {
  const spans = exactPlaces(text, quote.exact);
  if (spans === null) return null;
  const places = spans.map((each) => place(text, quote, each, 1)).filter((p) => isOwn(quote, p));
  if (places.length > 0) return theOne(places, hints);
  const [only, ...others] = spans;
  return only && others.length === 0 && namesItself(quote, contextAt(text, quote, only)) ? only : null;
}

/** Words that stood once and stand once are the same: long ones in any company, shorter ones where much of theirs is left. */
function namesItself(quote: Quote, { before, after }: Context): boolean {
  if (hadTwins(quote) || hadRivals(quote)) return false;
  const { length } = quote.exact;
  return length >= SELF_NAMING_QUOTE || Math.max(before, after) >= (length >= SELF_NAMING_QUOTE / 2 ? 0.45 : 0.6);
}

/** One side of the context is enough for words that stood only once; those with twins or rivals have to show both. */
function isOwn(quote: Quote, { context }: Place): boolean {
  return hadTwins(quote) || hadRivals(quote) ? isWhole(context) : isHalf(context);
}

function nearly(text: string, quote: Quote, hints: readonly number[]): Span | null {
  const maxErrors = allowedErrors(quote.exact);
  if (maxErrors === 0) return null;
  const found = nearPlaces(text, quote.exact, maxErrors);
  if (found === null) return null;
  const places = found
    .map((near) => place(text, quote, snapped(text, quote, near), 1 - near.errors / quote.exact.length))
    .filter((p) => isSamePassage(text, quote, p));
  return theOne(places, hints);
}

/** Changes at a quote's ends leave it open where it ends: there the context says. */
function snapped(text: string, { prefix, suffix }: Quote, { start, end, errors }: NearPlace): Span {
  const words = 12;
  const slack = errors + 2;
  const from = Math.max(0, start - slack - words);
  const ahead = text.slice(from, start + slack).lastIndexOf(prefix.slice(-words));
  const behind = text.slice(Math.max(start, end - slack), end + slack + words).indexOf(suffix.slice(0, words));
  const span = {
    start: prefix.length < words || ahead < 0 ? start : from + ahead + words,
    end: suffix.length < words || behind < 0 ? end : Math.max(start, end - slack) + behind,
  };
  return span.start < span.end ? span : { start, end };
}

/**
 * News repeats its moulds ("Exports to Japan fell 12 percent"): where a figure or a name in the quote has changed, it may
 * be another sentence, so both sides of the context must hold. So too for short quotes; of those that had rivals,
 * figures and names must be the same as well.
 */
function isSamePassage(text: string, quote: Quote, candidate: Place): boolean {
  const found = text.slice(candidate.start, candidate.end);
  const tellsSame = tellsTheSame(quote.exact, found);
  if (hadRivals(quote) || hadTwins(quote)) return tellsSame && isWhole(candidate.context);
  if (isWhole(candidate.context)) return true;
  const isLike = quote.exact.length >= FUZZY_QUOTE && candidate.likeness >= ONE_SIDED_LIKENESS;
  return isLike && tellsSame && isHalf(candidate.context) && !isNeighbour(quote, found);
}

/** Whether a find is the sentence that stood before or after the quote, and has moved up into its place. */
function isNeighbour({ exact, prefix, suffix }: Quote, found: string): boolean {
  const length = Math.min(exact.length, 24);
  const next = suffix.trimStart().slice(0, length);
  const previous = prefix.trimEnd().slice(-length);
  return (
    alikeness(found.slice(0, next.length), next) > alikeness(found.slice(0, length), exact.slice(0, length)) ||
    alikeness(found.slice(-previous.length), previous) > alikeness(found.slice(-length), exact.slice(-length))
  );
}

/** The same figures, and the same names but for their spelling. */
function tellsTheSame(a: string, b: string): boolean {
  const [inA, inB] = [tellingWords(a), tellingWords(b)];
  return inA.length === inB.length && inA.every((word, at) => isSameWord(word, inB[at] ?? ''));
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (!/\p{N}/u.test(a + b) && alikeness(a, b) >= 0.7);
}

function tellingWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}.,]*[\p{N}\p{Lu}][\p{L}\p{N}]*/gu) ?? [];
}

/**
 * The only place; of several the one that has the quote's whole context, and of several such the one where the quote is
 * expected; else null: of two that have half of it, one may be the copy.
 */
function theOne(places: readonly Place[], hints: readonly number[]): Span | null {
  const [best, ...others] = places.toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  if (others.length === 0) return bounds(best);
  if (!isWhole(best.context)) return null;
  const rivals = others.filter((p) => best.score - p.score < CLEAR_LEAD);
  if (rivals.length === 0) return bounds(best);
  return rivals.every(({ context }) => isWhole(context)) ? nearest([best, ...rivals], hints) : null;
}

function nearest(rivals: readonly Place[], hints: readonly number[]): Span | null {
  for (const hint of hints) {
    const byDistance = rivals.toSorted((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint));
    const [first, second] = byDistance;
    // Clearly nearest: a page that shifted by more than this could just as well mean the other.
    if (first && second && Math.abs(first.start - hint) * 8 <= Math.abs(second.start - hint)) return bounds(first);
  }
  return null;
}

function place(text: string, quote: Quote, at: Span, likeness: number): Place {
  const context = contextAt(text, quote, at);
  return { ...at, context, likeness, score: likeness + context.both };
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}

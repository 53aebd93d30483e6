import search from 'approx-string-match';
import { FUZZY_ERROR_SHARE, FUZZY_MAX_ERRORS, MAX_QUOTE_PLACES, SELF_NAMING_QUOTE } from '../../limits.ts';
import { contextAt, isHalf, isWhole } from './context.ts';
import type { Context, Quote, Span } from './context.ts';

type Place = Span & { context: Context; score: number };

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
  const spans = occurrences(text, quote.exact);
  const places = spans.map((each) => place(text, quote, each, 1)).filter((p) => isHalf(p.context, quote));
  if (places.length > 0) return theOne(places, hints);
  const [only, ...others] = spans;
  return only && others.length === 0 && quote.exact.length >= SELF_NAMING_QUOTE ? only : null;
}

function nearly(text: string, quote: Quote, hints: readonly number[]): Span | null {
  const maxErrors = Math.min(FUZZY_MAX_ERRORS, Math.floor(quote.exact.length * FUZZY_ERROR_SHARE));
  if (maxErrors === 0) return null;
  const found = [...search(text, quote.exact, maxErrors), ...nearContext(text, quote, maxErrors)];
  if (found.length > MAX_QUOTE_PLACES) return null;
  const places = found
    .map(({ start, end, errors }) => place(text, quote, { start, end }, 1 - errors / quote.exact.length))
    .filter((p) => isSamePassage(text, quote, p));
  return theOne(distinct(places), hints);
}

/** The whole-text search gives only the least changed places; this looks where prefix or suffix still stand. */
function nearContext(text: string, quote: Quote, maxErrors: number) {
  const reach = quote.exact.length + maxErrors + 1;
  const windows = [
    ...occurrences(text, quote.prefix).map(({ end }) => ({ from: end, to: end + reach })),
    ...occurrences(text, quote.suffix).map(({ start }) => ({ from: Math.max(0, start - reach), to: start })),
  ];
  return windows.slice(0, MAX_QUOTE_PLACES).flatMap(({ from, to }) =>
    search(text.slice(from, to), quote.exact, maxErrors).map(({ start, end, errors }) => ({
      start: start + from,
      end: end + from,
      errors,
    })),
  );
}

/**
 * News repeats its moulds ("Exports to Japan fell 12 percent"): where a figure or a name in the quote has changed,
 * it may be another sentence, so both sides of the context must hold; else one side is enough.
 */
function isSamePassage(text: string, quote: Quote, candidate: Place): boolean {
  const same = tellingWords(quote.exact) === tellingWords(text.slice(candidate.start, candidate.end));
  return same ? isHalf(candidate.context, quote) : isWhole(candidate.context);
}

function tellingWords(text: string): string {
  return (text.match(/[\p{L}\p{N}.,]*[\p{N}\p{Lu}][\p{L}\p{N}]*/gu) ?? []).join(' ');
}

/** The place that stands out by its context, else by lying where the quote is expected; null where neither decides. */
function theOne(places: readonly Place[], hints: readonly number[]): Span | null {
  const ranked = places.toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return null;
  const rivals = ranked.filter((p) => best.score - p.score < 0.1);
  return rivals.length === 1 ? bounds(best) : nearest(rivals, hints);
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
  return { ...at, context, score: likeness + context.both };
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}

/** Overlapping finds are one place, found twice: the better one stays. */
function distinct(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const p of places.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((k) => p.start < k.end && k.start < p.end)) kept.push(p);
  }
  return kept;
}

/** All places of a word sequence, none where there are too many to tell them apart. */
function occurrences(text: string, words: string): Span[] {
  if (words.trim() === '') return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
    if (spans.length > MAX_QUOTE_PLACES) return [];
  }
  return spans;
}

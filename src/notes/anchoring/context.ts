import search from 'approx-string-match';
import { RIVAL_CONTEXT, TWIN_CONTEXTS } from '../../limits.ts';

/** What a quote's surroundings say about one place in a text. Pure; offsets in UTF-16 code units. */

export type Quote = { exact: string; prefix: string; suffix: string };
export type Span = { start: number; end: number };

/** How well each side of a place agrees with the quote's context (0 to 1), and both together by length. */
export type Context = { before: number; after: number; both: number };

/** Compares the text around a span with the context that a quote was kept with. */
export function contextAt(text: string, quote: Quote, span: Span): Context {
  const { prefix, suffix } = quote;
  const isTwin = hadTwins(quote);
  const found = text.slice(Math.max(0, span.start - reachOf(prefix, isTwin)), span.start);
  const before = Math.min(...reaches(prefix, isTwin).map((reach) => alikeness(prefix.slice(-reach), found.slice(-reach))));
  const next = text.slice(span.end, span.end + reachOf(suffix, isTwin));
  const after = Math.min(...reaches(suffix, isTwin).map((reach) => alikeness(suffix.slice(0, reach), next.slice(0, reach))));
  // Sides that were cut short by the text's own ends count as well.
  const [ahead, behind] = [reachOf(prefix, isTwin), reachOf(suffix, isTwin)];
  const both = (before * ahead + after * behind) / (ahead + behind);
  return { before, after, both };
}

/** What every program keeps of a side: Hypothesis, and Assay's first version. */
const LEAST_CONTEXT = 32;

const FULL_TWIN_CONTEXTS: readonly number[] = [LEAST_CONTEXT, ...TWIN_CONTEXTS];

/** How far a side is compared. Where the text began or ended, less was kept than asked for: then it should still do so. */
function reachOf(kept: string, isTwin: boolean): number {
  const isCut = isTwin ? !FULL_TWIN_CONTEXTS.includes(kept.length) : kept.length < LEAST_CONTEXT;
  return isCut ? kept.length + LEAST_CONTEXT : kept.length;
}

/**
 * The sides of a quote that had twins are looked at near and far: over a whole side, a strange word right beside the place
 * would hardly count.
 */
function reaches(kept: string, isTwin: boolean): number[] {
  const all = [reachOf(kept, isTwin)];
  if (isTwin) for (let reach = 16; reach < kept.length; reach *= 2) all.push(reach);
  return all;
}

/** Context that leaves no doubt: both sides as they were, but for a letter or two. */
export function isWhole(context: Context): boolean {
  return context.before >= 0.9 && context.after >= 0.9;
}

/** Context of which at least one side is still there. */
export function isHalf({ before, after }: Context): boolean {
  return Math.max(before, after) >= 0.75;
}

/** Whether the page had sentences much like the quote when it was kept: only then more context is kept. */
export function hadRivals({ prefix, suffix }: Quote): boolean {
  return Math.max(prefix.length, suffix.length) >= RIVAL_CONTEXT;
}

/** Whether the quote's words stood more than once. In a short text the context tells, which holds all of it. */
export function hadTwins({ exact, prefix, suffix }: Quote): boolean {
  return Math.max(prefix.length, suffix.length) >= TWIN_CONTEXTS[0] || prefix.includes(exact) || suffix.includes(exact);
}

/** 1 for the same text, 0 for nothing in common: one minus the edit distance by length. */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (a.length > LONG && b.length > LONG) return longAlikeness(a, b);
  return 1 - editDistance(a, b) / longest;
}

/** Above it the table of an edit distance is too slow for a page of twins. */
const LONG = 128;

/** The same to a letter or two, and 0 for texts that agree by less than half. */
function longAlikeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [best] = search(long, short, Math.floor(short.length / 2));
  return best ? (short.length - best.errors) / long.length : 0;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

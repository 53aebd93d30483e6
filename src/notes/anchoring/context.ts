/** What a quote's surroundings say about one place in a text. Pure. */

export type Quote = { exact: string; prefix: string; suffix: string };
export type Span = { start: number; end: number };

/** How well each side of a place agrees with the quote's context (0 to 1), and both together by length. */
export type Context = { before: number; after: number; both: number };

/** Compares the text around a span with the context that a quote was kept with. */
export function contextAt(text: string, quote: Quote, span: Span): Context {
  const before = side(quote.prefix, text.slice(Math.max(0, span.start - quote.prefix.length), span.start), span.start);
  const after = side(quote.suffix, text.slice(span.end, span.end + quote.suffix.length), text.length - span.end);
  const length = quote.prefix.length + quote.suffix.length;
  const both = length === 0 ? 1 : (before * quote.prefix.length + after * quote.suffix.length) / length;
  return { before, after, both };
}

/** No context was kept where the quote began or ended the text: then it should still do so. */
function side(kept: string, found: string, room: number): number {
  if (kept === '') return room === 0 ? 1 : 0;
  return alikeness(kept, found);
}

/** Context that leaves no doubt: both sides as they were, but for a letter or two. */
export function isWhole(context: Context): boolean {
  return context.before >= 0.9 && context.after >= 0.9;
}

/** Context of which at least one side is still there. A side of a few letters proves nothing alone. */
export function isHalf(context: Context, quote: Quote): boolean {
  const telling = 8;
  return (
    isWhole(context) ||
    (context.before >= 0.75 && quote.prefix.length >= telling) ||
    (context.after >= 0.75 && quote.suffix.length >= telling)
  );
}

/** 1 for the same text, 0 for nothing in common: one minus the edit distance by length. */
export function alikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return 1 - editDistance(a, b) / longest;
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

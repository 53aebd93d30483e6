import type { Span } from '../text/sentences.ts';

/** A quotation shorter than this many words is a term or scare quotes, not speech. */
const SPEECH_WORDS = 4;
/** An opening mark without a closing one within this many code units opens nothing. */
const LONGEST_QUOTE = 2_000;

/**
 * The quotations of a block, without their marks: “…”, "…", «…».
 * A paragraph that opens a quotation and does not close it is quoted to its end.
 */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  const mark = /[“”"«»]/g;
  let open: { at: number; closes: string } | null = null;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const sign = found[0];
    if (open && (open.closes.includes(sign) || found.index - open.at > LONGEST_QUOTE)) {
      if (found.index - open.at <= LONGEST_QUOTE) quotes.push({ start: open.at + 1, end: found.index });
      open = null;
    } else if (!open && /[“"«]/.test(sign) && opensAt(text, found.index)) {
      open = { at: found.index, closes: sign === '“' ? '”"' : sign === '«' ? '»' : '"”' };
    }
  }
  if (open && open.closes.startsWith('”') && text.length - open.at <= LONGEST_QUOTE) quotes.push({ start: open.at + 1, end: text.length });
  return quotes.filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length >= SPEECH_WORDS);
}

/** A straight mark opens where a word follows it and none stands right before it. */
function opensAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}$…([]/u.test(text.charAt(at + 1)) && !/\p{L}/u.test(text.charAt(at - 1));
}

export function quoteAround(quotes: readonly Span[], start: number, end: number): Span | null {
  return quotes.find((quote) => quote.start <= start && end <= quote.end) ?? null;
}

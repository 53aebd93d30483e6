import search from 'approx-string-match';
import fc from 'fast-check';
import { locate } from '../../src/notes/anchoring/locate.ts';
import { quoteAt } from '../../src/notes/anchoring/quote-at.ts';
import { dice, EDIT_NAMES, editedArticle, WITHIN } from './edited-article.ts';
import type { Edited, EditName, Span } from './edited-article.ts';

/** How often, by kind of edit, a quote was sought, found at its place, and would be found by exact match alone. */
export type Tally = Record<EditName, Row>;
/** Quotes whose words stood once in their article, and those whose words stood there again, or nearly: a sentence of the same mould. */
export type Tallies = { once: Tally; repeated: Tally };
type Row = { sought: number; found: number; exact: number; exactWrong: number };

/** A quote shorter than this is left out where the quote itself is changed: a tenth of it is no word. */
const LONG_QUOTE = 40;

/**
 * Seeks quotes in edited articles; throws, with the case, where one is put at a wrong place.
 * @param runs articles in all, shared evenly by the kinds of edit
 */
export function seekInEditedArticles(runs: number, seed: number): Tallies {
  const tallies = { once: emptyTally(), repeated: emptyTally() };
  let turn = 0;
  fc.assert(fc.property(dice, (draw) => {
    const name = EDIT_NAMES[turn++ % EDIT_NAMES.length] ?? 'nothing';
    const edited = editedArticle(name, draw);
    const { kept, quoted, now, truth } = edited;
    if (WITHIN.includes(name) && quoted.end - quoted.start < LONG_QUOTE) return;
    const quote = quoteAt(kept, quoted.start, quoted.end);
    const found = locate(now, quote, [quoted.start]);
    if (found && !isRight(found, edited)) {
      const place = (text: string, { start, end }: Span): string => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`;
      throw new Error(`${name}\nkept: ${place(kept, quoted)}\nput:  ${place(now, found)}\ncontext: ${JSON.stringify(quote)}`);
    }
    const exact = now.indexOf(quote.exact);
    const isExactRight = exact >= 0 && truth !== null && overlap({ start: exact, end: exact + quote.exact.length }, truth) > 0.5;
    const isRepeated = kept.indexOf(quote.exact) !== kept.lastIndexOf(quote.exact) || hasLike(kept, quoted);
    const row = tallies[isRepeated ? 'repeated' : 'once'][name];
    row.sought++;
    if (found) row.found++;
    if (isExactRight) row.exact++;
    else if (exact >= 0) row.exactWrong++;
  }), { numRuns: runs, seed, endOnFailure: true });
  return tallies;
}

/** Share of quotes found over some kinds of edit. */
export function shareFound(tally: Tally, names: readonly EditName[]): number {
  const rows = names.map((name) => tally[name]);
  return rows.reduce((sum, row) => sum + row.found, 0) / rows.reduce((sum, row) => sum + row.sought, 0);
}

/** The true words, or a place that nothing kept could tell from theirs: the same words in the same company on both sides. */
function isRight(found: Span, { kept, quoted, now, truth }: Edited): boolean {
  if (truth && overlap(found, truth) > 0.5) return true;
  const company = 64;
  const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - company), end + company);
  return around(now, found) === around(kept, quoted);
}

/** Whether another part of the text differs from the quoted words by at most a quarter of the letters. */
function hasLike(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (words.length < LONG_QUOTE) return false;
  return [text.slice(0, start + words.length / 2), text.slice(end - words.length / 2)].some((part) => search(part, words, Math.floor(words.length / 4)).length > 0);
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function emptyTally(): Tally {
  const row = () => ({ sought: 0, found: 0, exact: 0, exactWrong: 0 });
  const rows: Partial<Tally> = {};
  for (const name of EDIT_NAMES) rows[name] = row();
  if (!isWhole(rows)) throw new Error('A kind of edit has no row.');
  return rows;
}

function isWhole(rows: Partial<Tally>): rows is Tally {
  return EDIT_NAMES.every((name) => name in rows);
}

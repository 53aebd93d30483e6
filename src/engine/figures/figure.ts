import type { PageFigure } from '../match.ts';
import type { Token } from '../text/tokens.ts';
import { type Dimension, type Unit, UNITS } from '../units.ts';
import type { NumberBook } from './number-book.ts';
import { isAbbreviated, type ReadNumber, readNumber } from './numbers.ts';

/** A figure in a sentence: the tokens it takes, both included, and what it says. */
export type Figure = PageFigure & { unit: Unit; dimension: Dimension; first: number; last: number };

const CODED: ReadonlySet<Unit> = new Set(['usd', 'eur', 'rub']);
const CURRENCY: Readonly<Record<string, Unit>> = { $: 'usd', '€': 'eur', '₽': 'rub' };

/**
 * Finds the figures of a sentence: numbers with unit, range and comparator.
 * A bare number is a count; a bare number that looks like a year is left out and dates the others.
 */
export function findFigures(text: string, tokens: readonly Token[], words: NumberBook): Figure[] {
  const figures: Figure[] = [];
  const asOf = yearIn(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.shape !== 'number' && !words.openers.has(token?.word ?? '')) continue;
    const figure = figureAt(text, tokens, at, words);
    if (!figure) continue;
    figures.push({ ...withUnitBefore(figure, figures.at(-1), tokens, words), asOf });
    if (figure.counted !== undefined) figures.push({ ...figure, low: figure.counted, high: figure.counted, unit: 'count', dimension: 'count', asOf });
    at = figure.last;
  }
  return figures;
}

/** "a destroyer takes 5,200 pounds and a submarine 9,200": a bare number at a pause has the unit of the one before it. */
function withUnitBefore(figure: Figure, before: Figure | undefined, tokens: readonly Token[], words: NumberBook): Figure {
  if (figure.unit !== 'count' || !before || before.unit === 'rank' || before.dimension === 'time') return figure;
  const next = tokens[figure.last + 1];
  const endsList = !next || next.gap === 'break' || words.joins.has(next.word);
  return endsList ? { ...figure, unit: before.unit, dimension: before.dimension } : figure;
}

function figureAt(text: string, tokens: readonly Token[], at: number, words: NumberBook): (Figure & { counted?: number }) | null {
  const rank = rankAt(text, tokens, at, words);
  if (rank) return rank;
  const read = halfOf(text, tokens, readNumber(tokens, at, words), words);
  if (!read || partOfName(text, tokens, read)) return null;
  const upper = rangeEnd(tokens, read, words);
  const last = upper?.last ?? read.last;
  const money = currencyBefore(tokens, at, words);
  const named = read.fraction ? null : unitAfter(text, tokens, last, words);
  const unit = money ?? named?.unit ?? (read.fraction ? 'percent' : 'count');
  if (unit === 'count' && isYear(tokens[at], read)) return null;
  const end = named && !money ? named.last : last;
  const { comparator, first } = comparatorAround(text, tokens, at, words);
  const size = named && isMegatonne(tokens[named.last], words) ? 1e6 : 1;
  const low = lowOf(read, upper, tokens, words) * size;
  const high = (upper?.value ?? read.value) * size;
  const begin = tokens[first]?.start ?? 0;
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit,
    dimension: UNITS[unit].dimension,
    comparator,
    asOf: null,
    text: text.slice(begin, endOf(text, tokens, end)),
    first,
    last: end,
    ...(read.counted === undefined ? {} : { counted: read.counted }),
  };
}

/** "half a tonne": a part of a unit, not of a whole. */
function halfOf(text: string, tokens: readonly Token[], read: ReadNumber | null, words: NumberBook): ReadNumber | null {
  if (!read?.fraction || !words.articles.has(tokens[read.last + 1]?.word ?? '') || !unitAfter(text, tokens, read.last + 1, words)) return read;
  return { value: read.value / 100, first: read.first, last: read.last + 1, fraction: false };
}

/** "60 to 70 percent", "85-92", "between 1.2 and 1.5 million": the second number. */
function rangeEnd(tokens: readonly Token[], read: ReadNumber, words: NumberBook): ReadNumber | null {
  const next = tokens[read.last + 1];
  if (!next) return null;
  const dashed = next.shape === 'number' && /^\s?[-–—‑]\s?[$€]?$/.test(next.between);
  if (dashed) return readNumber(tokens, read.last + 1, words);
  const linked = words.rangeLinks.has(next.word) || (words.joins.has(next.word) && words.rangeOpeners.has(tokens[read.first - 1]?.word ?? ''));
  if (!linked || next.gap === 'break') return null;
  const upper = readNumber(tokens, read.last + 2, words);
  return upper && !upper.fraction && upper.value > read.value ? upper : null;
}

/** "1.2 to 1.5 million": the scale of the upper number holds for the lower one as well. */
function lowOf(read: ReadNumber, upper: ReadNumber | null, tokens: readonly Token[], words: NumberBook): number {
  if (!upper || read.last > read.first) return read.value;
  let scale = 1;
  for (let at = upper.first + 1; at <= upper.last; at++) scale *= words.scales.get(tokens[at]?.word ?? '') ?? 1;
  return read.value * scale <= upper.value ? read.value * scale : read.value;
}

/** "$5", "USD 5 million" */
function currencyBefore(tokens: readonly Token[], at: number, words: NumberBook): Unit | null {
  const sign = CURRENCY[tokens[at]?.between.trim().slice(-1) ?? ''];
  if (sign) return sign;
  const code = tokens[at - 1];
  const unit = code?.shape === 'upper' && tokens[at]?.gap === 'space' ? words.units.get(code.word) : undefined;
  return unit !== undefined && CODED.has(unit) ? unit : null;
}

function unitAfter(text: string, tokens: readonly Token[], last: number, words: NumberBook): { unit: Unit; last: number } | null {
  const end = tokens[last]?.end ?? 0;
  if (/^\s?[%٪]/.test(text.slice(end, end + 2))) return { unit: 'percent', last };
  const one = tokens[last + 1];
  const two = tokens[last + 2];
  if (!one || one.gap === 'break' || (one.gap === 'stop' && !isAbbreviated(tokens, last))) return null;
  const pair = two && two.gap === 'space' ? words.units.get(`${one.word} ${two.word}`) : undefined;
  if (pair) return { unit: pair, last: last + 2 };
  const single = words.units.get(one.word);
  return single ? { unit: single, last: last + 1 } : null;
}

/** "1.9 Mt" are million tonnes; "mt" and "MT" are metric tons. */
function isMegatonne(token: Token | undefined, words: NumberBook): boolean {
  return token !== undefined && words.megatonnes.has(token.word) && token.shape === 'capital';
}

/** The end of the figure's text: its last token and a percent sign after it. */
function endOf(text: string, tokens: readonly Token[], last: number): number {
  const end = tokens[last]?.end ?? 0;
  return end + (/^\s?[%٪]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** Words of the longest comparator, articles counted: "not less than a". */
const COMPARATOR_WIDTHS = [4, 3, 2, 1];

function comparatorAround(text: string, tokens: readonly Token[], at: number, words: NumberBook): { comparator: PageFigure['comparator']; first: number } {
  const sign = tokens[at]?.between.trim() ?? '';
  if (/^[>≥]\s?[$€]?$/.test(sign)) return { comparator: 'at-least', first: at };
  if (/^[<≤]\s?[$€]?$/.test(sign)) return { comparator: 'at-most', first: at };
  if (/^[~≈]\s?[$€]?$/.test(sign)) return { comparator: 'about', first: at };
  for (const width of words.lastOfComparators.has(tokens[at - 1]?.word ?? '') ? COMPARATOR_WIDTHS : []) {
    if (at - width < 0) continue;
    const slice = tokens.slice(at - width, at);
    const phrase = slice.filter((t) => !words.articles.has(t.word) || width === 1).map((t) => t.word).join(' ');
    if (words.atLeast.has(phrase)) return { comparator: 'at-least', first: at - width };
    if (words.atMost.has(phrase)) return { comparator: 'at-most', first: at - width };
    if (words.about.has(phrase)) return { comparator: 'about', first: at - width };
  }
  const end = tokens[at]?.end ?? 0;
  return { comparator: /^\s?(?:\+|or more)/.test(text.slice(end, end + 9)) ? 'at-least' : 'exactly', first: at };
}

/** "F-35", "Russia 1", "COP29", "G7": a number that belongs to a name is no figure. */
function partOfName(text: string, tokens: readonly Token[], read: ReadNumber): boolean {
  const token = tokens[read.first];
  const before = tokens[read.first - 1];
  if (!token || token.shape !== 'number' || !before) return false;
  const glued = token.between === '' || /^[-‑]$/.test(token.between);
  return glued && before.shape === 'upper' && !/[$€]/.test(text.slice(before.start, token.start));
}

function isYear(token: Token | undefined, read: ReadNumber): boolean {
  return token?.shape === 'number' && /^(?:19|20)\d\d$/.test(token.word) && read.first === read.last;
}

/** The one year that the sentence gives ("in 2024"), or null where it gives none or several. */
function yearIn(tokens: readonly Token[]): number | null {
  const years = tokens.filter((t) => t.shape === 'number' && /^(?:19|20)\d\d$/.test(t.word)).map((t) => Number(t.word));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** "fifth-largest", "second biggest", "fifth place", "ranks fifth" */
function rankAt(text: string, tokens: readonly Token[], at: number, words: NumberBook): Figure | null {
  const token = tokens[at];
  const rank = words.ordinals.get(token?.word ?? '');
  if (!token || rank === undefined) return null;
  const next = tokens[at + 1];
  const last = next && next.gap !== 'break' && (words.superlatives.has(next.word) || words.rankPlaces.has(next.word)) ? at + 1 : at;
  if (last === at && !(words.rankVerbs.has(tokens[at - 1]?.word ?? '') && token.gap === 'space')) return null;
  return {
    low: rank, high: rank, unit: 'rank', dimension: 'rank', comparator: 'exactly', asOf: null,
    text: text.slice(token.start, tokens[last]?.end), first: at, last,
  };
}

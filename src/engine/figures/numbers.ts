import type { Token } from '../text/tokens.ts';
import type { NumberBook } from './number-book.ts';

/** A number read from tokens: its value and the tokens it takes, both included. `counted`: how many of a whole that is no round number. */
export type ReadNumber = { value: number; first: number; last: number; fraction: boolean; counted?: number };

/** "4,300", "3.8", "14.8", "44,000,000": a comma before three digits separates thousands. */
export function digitsToNumber(text: string): number {
  const plain = text.normalize('NFKC');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return Number(grouped);
}

/**
 * Reads a number in digits or words: "90", "3.8 million", "ninety-two", "two thirds", "half a trillion", "a fifth".
 * @returns null where no number begins at `at`
 */
export function readNumber(tokens: readonly Token[], at: number, words: NumberBook): ReadNumber | null {
  return readFraction(tokens, at, words) ?? readPlain(tokens, at, words);
}

function readPlain(tokens: readonly Token[], at: number, words: NumberBook): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.shape === 'number') {
    const value = digitsToNumber(token.word);
    return Number.isFinite(value) ? withScale(tokens, withThousands(tokens, { value, first: at, last: at, fraction: false }), words) : null;
  }
  const value = words.values.get(token.word);
  if (value === undefined) return scaleAlone(tokens, at, words);
  let last = at;
  let sum = value;
  // "ninety-two", "three hundred and fifty": news writes longer numbers in digits.
  for (let next = tokens[last + 1]; next && next.gap !== 'break'; next = tokens[last + 1]) {
    const more = words.values.get(next.word);
    const scale = words.scales.get(next.word);
    if (more !== undefined && sum >= 20 && more < 10) sum += more;
    else if (scale === 100 && sum < 20) sum *= 100;
    else if (sum >= 100 && words.joins.has(next.word) && words.values.get(tokens[last + 2]?.word ?? '') !== undefined) sum += 0;
    else if (sum >= 100 && sum % 100 === 0 && more !== undefined) sum += more;
    else break;
    last++;
  }
  if (halfAfter(tokens, last, words)) return { value: sum + 0.5, first: at, last: last + 3, fraction: false };
  return withScale(tokens, { value: sum, first: at, last, fraction: false }, words);
}

/** "44 000 tonnes": thousands parted by a space, as in much of Europe. */
function withThousands(tokens: readonly Token[], read: ReadNumber): ReadNumber {
  if (!/^\d{1,3}$/.test(tokens[read.first]?.word ?? '')) return read;
  let { value, last } = read;
  for (let next = tokens[last + 1]; next && /^[ \u00a0\u2009\u202f]$/.test(next.between) && /^\d{3}$/.test(next.word); next = tokens[last + 1]) {
    value = value * 1000 + Number(next.word);
    last++;
  }
  return { ...read, value, last };
}

/** "a trillion", "a hundred million"; "in a day" */
function scaleAlone(tokens: readonly Token[], at: number, words: NumberBook): ReadNumber | null {
  if (words.articles.has(tokens[at]?.word ?? '') && words.units.get(tokens[at + 1]?.word ?? '') === 'day') return { value: 1, first: at, last: at, fraction: false };
  const scale = words.scales.get(tokens[at + 1]?.word ?? '');
  if (scale === undefined || !words.articles.has(tokens[at]?.word ?? '') || tokens[at + 1]?.gap !== 'space') return null;
  return withScale(tokens, { value: 1, first: at, last: at, fraction: false }, words);
}

/** "four and a half" */
function halfAfter(tokens: readonly Token[], last: number, words: NumberBook): boolean {
  return words.joins.has(tokens[last + 1]?.word ?? '') && words.articles.has(tokens[last + 2]?.word ?? '') && words.fractions.get(tokens[last + 3]?.word ?? '') === 0.5;
}

/** "270 тыс. тонн", "14.8 trn. dollars": a stop after a word goes on where the next is in small letters. */
export function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.shape === 'lower' && tokens[at + 1]?.shape === 'lower';
}

function withScale(tokens: readonly Token[], read: ReadNumber, words: NumberBook): ReadNumber {
  let { value, last } = read;
  for (let next = tokens[last + 1]; next && next.gap !== 'break' && (next.gap !== 'stop' || isAbbreviated(tokens, last)); next = tokens[last + 1]) {
    const scale = words.scales.get(next.word);
    if (scale === undefined) break;
    value *= scale;
    last++;
  }
  return { ...read, value, last };
}

/**
 * "Third, the ore" and "the fifth plant" are no fractions: only "half" stands alone.
 * A language without articles tells them by form: "треть", where "пятая" is an ordinal as well.
 */
function standsAlone(tokens: readonly Token[], at: number, words: NumberBook): boolean {
  const word = tokens[at]?.word ?? '';
  if (words.fractions.get(word) === 0.5 || words.articles.has(tokens[at - 1]?.word ?? '')) return true;
  return words.articles.size === 0 && !words.ordinals.has(word);
}

/** "Nine of ten" is a share; "15 of 19 deposits" counts them as well. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 10, 20, 50, 100]);

/** "half", "a third", "two thirds", "half a trillion"; "nine tenths"; "nine out of ten". */
function readFraction(tokens: readonly Token[], at: number, words: NumberBook): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  const single = words.fractions.get(token.word);
  if (single !== undefined && standsAlone(tokens, at, words)) {
    const next = tokens[at + 1];
    const scale = words.articles.has(next?.word ?? '') ? words.scales.get(tokens[at + 2]?.word ?? '') : undefined;
    return scale === undefined
      ? { value: single * 100, first: at, last: at, fraction: true }
      : { value: single * scale, first: at, last: at + 2, fraction: false };
  }
  const count = token.shape === 'number' ? digitsToNumber(token.word) : words.values.get(token.word);
  if (count === undefined || count > 99) return null;
  const part = fractionWord(tokens[at + 1], words);
  if (part !== undefined) return { value: count * part * 100, first: at, last: at + 1, fraction: true };
  const oneIn = count === 1 ? oneOf(tokens, at, words) : null;
  if (oneIn) return oneIn;
  if (!words.ratioOpeners.has(tokens[at + 1]?.word ?? '')) return null;
  const link = tokens.slice(at + 1, at + 4).map((t) => t.word);
  for (const width of [3, 2, 1]) {
    const total = tokens[at + 1 + width];
    if (!total || !words.ratioLinks.has(link.slice(0, width).join(' '))) continue;
    const of = total.shape === 'number' ? digitsToNumber(total.word) : words.values.get(total.word);
    // "nine in ten", never "17 in 2024".
    if (of !== undefined && of >= 3 && of <= 100 && of > count) {
      return { value: (count / of) * 100, first: at, last: at + 1 + width, fraction: true, ...(ROUND_WHOLES.has(of) ? {} : { counted: count }) };
    }
  }
  return null;
}

/** "one tonne in eight", never "one plant in three years". */
function oneOf(tokens: readonly Token[], at: number, words: NumberBook): ReadNumber | null {
  const total = tokens[at + 3];
  if (!total || tokens[at + 1]?.gap !== 'space' || !words.ratioLinks.has(tokens[at + 2]?.word ?? '') || words.units.has(tokens[at + 4]?.word ?? '')) return null;
  const of = total.shape === 'number' ? digitsToNumber(total.word) : words.values.get(total.word);
  return of !== undefined && of >= 3 && of <= 100 ? { value: 100 / of, first: at, last: at + 3, fraction: true } : null;
}

function fractionWord(token: Token | undefined, words: NumberBook): number | undefined {
  if (!token || token.gap === 'break' || token.gap === 'stop') return undefined;
  return words.fractions.get(token.word);
}

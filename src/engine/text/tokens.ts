import { DIGIT, kindAt, LETTER, widthAt, WITHIN } from './letters.ts';

/** Words and numbers of a text with their places. Offsets are UTF-16 code units into the block's text. */

export type Token = {
  start: number;
  end: number;
  /** Lower case, without possessive, soft hyphens, zero-width characters and accents of form. */
  word: string;
  /** What the word is known by. */
  form: Form;
  /** "China's" */
  possessive: boolean;
  /** As written: ALL CAPITALS, Capitalised, or neither. */
  shape: 'upper' | 'capital' | 'lower' | 'number';
  /** What stands before it: nothing or spaces, a hyphen, a full stop, or other punctuation. */
  gap: 'space' | 'hyphen' | 'stop' | 'break';
  /** The characters before it, as written. */
  between: string;
};

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Letters after an apostrophe that still belong to the word: "China's", "don't", "they've". */
const LONGEST_SUFFIX = 3;

function shapeOf(raw: string, lower: string): Token['shape'] {
  if (raw === lower && isPlainLower(raw.charCodeAt(0))) return 'lower';
  const first = raw.slice(0, 1);
  if (lower === raw && first.toUpperCase() !== first) return 'lower';
  // "REEs", "EVs": the plural of an acronym is one too.
  if ((raw.toUpperCase() === raw && lower !== raw) || /^\p{Lu}{2,}s$/u.test(raw)) return 'upper';
  return first.toLowerCase() === first ? 'lower' : 'capital';
}

function isPlainLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function gapOf(between: string): Token['gap'] {
  // Signs of a figure part nothing: "90% of", "worth $500".
  const bare = between.replace(/[\s%٪$€₽£<>≥≤~≈+]+/g, '');
  if (bare === '') return 'space';
  if (/^[-‐‑&/]$/.test(bare)) return 'hyphen';
  if (bare === '.') return 'stop';
  return 'break';
}

/** Forms and gaps that are kept, as they were read: more than a long page has. Numbers of forms go up to this. */
export const KEPT_FORMS = 20_000;

/** A word as written: in lower case, cleaned, and its shape; and a number that no other form has at the same time. */
export type Form = { readonly word: string; readonly cleaned: string; readonly shape: Token['shape']; readonly number: number };

/** The same few thousand words make up all news: each is read once, and as one string object it is quick to look up elsewhere. */
const forms = new Map<string, Form>();
const gaps = new Map<string, Token['gap']>();

function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const clean = cleaned(raw);
  const word = clean.toLowerCase();
  return keep(forms, raw, { word, cleaned: clean, shape: shapeOf(clean, word), number: forms.size });
}

function formOfNumber(raw: string): Form {
  const word = raw.normalize('NFKC');
  return forms.get(raw) ?? keep(forms, raw, { word, cleaned: word, shape: 'number', number: forms.size });
}

function gapAfter(between: string): Token['gap'] {
  if (between === ' ' || between === '') return 'space';
  return gaps.get(between) ?? keep(gaps, between, gapOf(between));
}

function keep<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size >= KEPT_FORMS) known.clear();
  if (key.length <= LONGEST_KEPT) known.set(key, value);
  return value;
}

/** What is longer is no word. */
const LONGEST_KEPT = 32;

/** The characters between two tokens; mostly a space. */
function betweenOf(text: string, from: number, to: number): string {
  return to - from === 1 && text.charCodeAt(from) === 0x20 ? ' ' : text.slice(from, to);
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** The end of the number that begins at a place: "4,300", "3.8". */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (kindAt(text, at) === DIGIT) at += widthAt(text, at);
    const unit = text.charCodeAt(at);
    if ((unit !== 0x2c && unit !== 0x2e) || kindAt(text, at + 1) !== DIGIT) return at;
    at++;
  }
}

/** The end of the ASCII letters that begin at a place. */
function endOfPlain(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at) | 0x20; unit >= 0x61 && unit <= 0x7a; unit = text.charCodeAt(at) | 0x20) at++;
  return at;
}

/** The end of the letters that begin at a place. */
function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let kind = kindAt(text, at); kind === LETTER || kind === WITHIN; kind = kindAt(text, at)) at += widthAt(text, at);
  return at;
}

/** The end of a word with its suffix, where it has one. */
function endOfWord(text: string, end: number): number {
  if (!isApostrophe(text.charCodeAt(end))) return end;
  let at = end + 1;
  for (let letters = 0; kindAt(text, at) === LETTER; letters++) {
    if (letters === LONGEST_SUFFIX) return end;
    at += widthAt(text, at);
  }
  return at > end + 1 ? at : end;
}

/** Without hidden characters, accents of form, ligatures and full-width letters. */
function cleaned(raw: string): string {
  return raw.replace(INVISIBLE, '').normalize('NFKC');
}

function wordToken(text: string, start: number, between: string): Token {
  const plainEnd = endOfPlain(text, start);
  const letters = text.charCodeAt(plainEnd) < 0x80 || plainEnd === text.length ? plainEnd : endOfLetters(text, start);
  const form = formOf(text.slice(start, letters));
  const { word, cleaned: stem, shape } = form;
  const token: Token = { start, end: letters, word, form, possessive: false, shape, gap: gapAfter(between), between };
  return isApostrophe(text.charCodeAt(letters)) ? withSuffix(text, token, stem) : token;
}

/** "China's", "don't", "Kremlins'" */
function withSuffix(text: string, token: Token, stem: string): Token {
  const end = endOfWord(text, token.end);
  // Nothing of the word follows the apostrophe: after an s it is a possessive, if no other letter follows.
  if (end === token.end) return { ...token, possessive: /s$/i.test(stem) && kindAt(text, end + 1) !== LETTER };
  const suffix = text.slice(token.end + 1, end);
  if (suffix.toLowerCase() === 's') return { ...token, end, possessive: true };
  const form = formOf(`${stem}'${suffix}`);
  return { ...token, end, word: form.word, form, shape: form.shape };
}

function numberToken(text: string, start: number, end: number, between: string): Token {
  const form = formOfNumber(text.slice(start, end));
  return { start, end, word: form.word, form, possessive: false, shape: 'number', gap: gapAfter(between), between };
}

/**
 * Splits a stretch of text into tokens. By hand and not by a regular expression: it is a third of a scan's time.
 * @param text the block's text
 * @param from start of the stretch
 * @param to end of the stretch
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = from;
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at += widthAt(text, at);
      continue;
    }
    const between = betweenOf(text, last, at);
    const token = kind === DIGIT ? numberToken(text, at, endOfNumber(text, at), between) : wordToken(text, at, between);
    tokens.push(token);
    last = token.end;
    at = token.end;
  }
  return tokens;
}

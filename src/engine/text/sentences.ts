import { MAX_SENTENCE_LENGTH } from '../../limits.ts';

/** A stretch of a block's text, in UTF-16 code units. */
export type Span = { start: number; end: number };

/**
 * Words before a full stop that end no sentence. Intl.Segmenter splits after them when a capital follows.
 * The list is per language, from the lexicon's cues.
 */
export type SentenceCues = {
  abbreviations: ReadonlySet<string>;
  /** Words that begin a new sentence after an abbreviation that may also end one ("the U.S."). */
  openers: ReadonlySet<string>;
};

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) segmenters.set(language, (found = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return found;
}

/** Parts texts that are split together: it ends a sentence wherever it stands (UAX 29, rule SB4). */
const PARAGRAPH_SEPARATOR = '\u2029';

/** Texts are split together up to so many characters: some engines copy all of them for each sentence. */
const TOGETHER = 1200;

/** A longer text is looked at through a window of this length, in UTF-16 code units: those copies would make time grow with its square. */
const WINDOW = 2 * TOGETHER;

/** Where sentences begin in one text. The last one of a window may go on beyond it: the next window begins with it. */
function* beginningsIn(text: string, within: Intl.Segmenter): Generator<number> {
  let from = 0;
  let length = WINDOW;
  while (from + length < text.length) {
    const found = Array.from(within.segment(text.slice(from, from + length)), ({ index }) => from + index);
    const last = found.at(-1) ?? from;
    yield* found.slice(0, -1);
    // One sentence fills the window: a wider one.
    length = last === from ? 2 * length : WINDOW;
    from = last;
  }
  for (const { index } of within.segment(text.slice(from))) yield from + index;
}

/**
 * Where Intl.Segmenter begins sentences, in several texts at once: each time it is asked it leaves an object behind that
 * only a garbage collection frees, and one for each paragraph of a page was a third of the slowest scans' time.
 */
function beginningsOf(texts: readonly string[], language: string): number[][] {
  const beginnings = texts.map((): number[] => []);
  for (let from = 0, to = 0; from < texts.length; from = to) {
    let length = 0;
    do length += texts[to++]?.length ?? 0; while (to < texts.length && length + (texts[to]?.length ?? 0) <= TOGETHER);
    const joined = texts.slice(from, to).join(PARAGRAPH_SEPARATOR);
    let text = from;
    let start = 0;
    for (const index of beginningsIn(joined, segmenter(language))) {
      while (index > start + (texts[text]?.length ?? Infinity)) start += (texts[text++]?.length ?? 0) + PARAGRAPH_SEPARATOR.length;
      beginnings[text]?.push(index - start);
    }
  }
  return beginnings;
}

/** Longest abbreviation with what stands before it, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 16;

/** "... said Dr. | Sharma", "in the U.S. | Access": what ends in an abbreviation goes on, unless it may end there and a sentence begins. */
function endsInAbbreviation(end: string, after: string, cues: SentenceCues): boolean {
  const last = /(?:^|[\s("“‘—–-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(end)?.[1];
  if (last === undefined || !cues.abbreviations.has(last.toLowerCase())) return false;
  return !(/\p{L}\.\p{L}\.$/u.test(end) && opensSentence(after, cues));
}

function opensSentence(part: string, { openers }: SentenceCues): boolean {
  const word = /^\s*(\p{Lu}\p{L}*)\s/u.exec(part)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** "?” he asked", "!” said she": a closing quotation mark with a lower-case word after it ends nothing. */
function continuesQuote(end: string, after: string): boolean {
  return /[.!?…]["”’»]$/.test(end) && /^\s*\p{Ll}/u.test(after);
}

/** Last characters of a sentence after which it may go on all the same. */
const MAY_GO_ON = /[."”’»]/;

/** Whether a sentence that Intl.Segmenter ended goes on. */
function goesOn(text: string, last: Span, next: Span, cues: SentenceCues): boolean {
  const trimmed = endWithoutSpace(text, last);
  if (!MAY_GO_ON.test(text.charAt(trimmed - 1)) || /\n\s*$/.test(text.slice(trimmed, last.end))) return false;
  const end = text.slice(Math.max(last.start, trimmed - LONGEST_ABBREVIATION), trimmed);
  const after = text.slice(next.start, next.end);
  return endsInAbbreviation(end, after, cues) || continuesQuote(end, after);
}

function endWithoutSpace(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && isSpace(text, at - 1)) at--;
  return at;
}

function startWithoutSpace(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit < 0x80 ? unit >= 0x09 && unit <= 0x0d : /\s/.test(text.charAt(at)));
}

/** No space after the stop: "a difficult decision.On the one hand"; but a name stays whole: "Caliber.Az". */
const GLUED = /(?<=[\s,(]\p{Ll}{2,30}[.!?])(?=\p{Lu}\p{Ll})/gu;
/** A quick look whether a text has such a place at all. */
const MAY_BE_GLUED = /[.!?]\p{Lu}/u;

/** Adds the places where sentences are glued together. */
function withGlued(text: string, beginnings: readonly number[]): readonly number[] {
  if (!MAY_BE_GLUED.test(text)) return beginnings;
  const glued = beginnings.flatMap((start, at) => [...text.slice(start, beginnings[at + 1]).matchAll(GLUED)].map(({ index }) => start + index));
  return [...beginnings, ...glued].toSorted((a, b) => a - b);
}

/** A sentence beyond all measure is cut at spaces: the work on one grows faster than its length. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE_LENGTH) {
    const space = text.lastIndexOf(' ', from + MAX_SENTENCE_LENGTH);
    const to = space > from ? space : from + MAX_SENTENCE_LENGTH;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

function spansOf(text: string, beginnings: readonly number[], cues: SentenceCues): Span[] {
  const merged: Span[] = [];
  for (const [at, start] of beginnings.entries()) {
    const part = { start, end: beginnings[at + 1] ?? text.length };
    const last = merged.at(-1);
    if (last && goesOn(text, last, part, cues)) last.end = part.end;
    else merged.push(part);
  }
  const cut = merged.some(({ start, end }) => end - start > MAX_SENTENCE_LENGTH) ? merged.flatMap((span) => cutLong(text, span)) : merged;
  for (const span of cut) {
    span.end = endWithoutSpace(text, span);
    span.start = startWithoutSpace(text, span);
  }
  return cut.filter(({ start, end }) => end > start);
}

/**
 * Splits texts into sentences: Intl.Segmenter, then a pass that mends what it splits wrongly (abbreviations, quotations)
 * or misses (stops without a space).
 * @returns for each text its spans in order, without surrounding white space, none empty
 */
export function splitTexts(texts: readonly string[], language: string, cues: SentenceCues): Span[][] {
  const beginnings = beginningsOf(texts, language);
  return texts.map((text, at) => spansOf(text, withGlued(text, beginnings[at] ?? []), cues));
}

/** Splits one text into sentences. */
export function splitSentences(text: string, language: string, cues: SentenceCues): Span[] {
  return splitTexts([text], language, cues)[0] ?? [];
}

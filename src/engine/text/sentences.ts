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

/** Longest abbreviation with what stands before it, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 16;

/** "... said Dr. | Sharma", "in the U.S. | Access": the first part ends in an abbreviation, so it goes on. */
function endsInAbbreviation(part: string, cues: SentenceCues): boolean {
  const end = part.trimEnd();
  if (!end.endsWith('.')) return false;
  const last = /(?:^|[\s("“‘—–-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(end.slice(-LONGEST_ABBREVIATION))?.[1];
  return last !== undefined && cues.abbreviations.has(last.toLowerCase());
}

function opensSentence(part: string, { openers }: SentenceCues): boolean {
  const word = /^\s*(\p{Lu}\p{L}*)\s/u.exec(part)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** "?” he asked", "!” said she": a closing quotation mark with a lower-case word after it ends nothing. */
function continuesQuote(segment: string, next: string): boolean {
  return /[.!?…]["”’»]\s*$/.test(segment) && /^\s*\p{Ll}/u.test(next);
}

/** No space after the stop: "a difficult decision.On the one hand"; but a name stays whole: "Caliber.Az". */
const GLUED = /(?<=[\s,(]\p{Ll}{2,30}[.!?])(?=\p{Lu}\p{Ll})/gu;
/** A quick look whether a text has such a place at all. */
const MAY_BE_GLUED = /[.!?]\p{Lu}/u;

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

/**
 * Splits a text into sentences: Intl.Segmenter, then a pass that mends what it splits wrongly
 * (abbreviations, quotations) or misses (stops without a space).
 * @returns spans in order, without surrounding white space, none empty
 */
export function splitSentences(text: string, language: string, cues: SentenceCues): Span[] {
  const parts: Span[] = [];
  const mayBeGlued = MAY_BE_GLUED.test(text);
  for (const { segment, index } of segmenter(language).segment(text)) {
    let start = index;
    for (const glued of mayBeGlued ? segment.matchAll(GLUED) : []) {
      parts.push({ start, end: index + glued.index });
      start = index + glued.index;
    }
    parts.push({ start, end: index + segment.length });
  }
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const here = text.slice(part.start, part.end);
    const abbreviated = endsInAbbreviation(before, cues) && !(/\p{L}\.\p{L}\.\s*$/u.test(before.slice(-LONGEST_ABBREVIATION)) && opensSentence(here, cues));
    const goesOn = abbreviated || continuesQuote(before.slice(-LONGEST_ABBREVIATION), here);
    if (last && goesOn && !/\n\s*$/.test(before.slice(before.trimEnd().length))) last.end = part.end;
    else merged.push(part);
  }
  return merged.flatMap((span) => cutLong(text, span)).flatMap((span) => {
    const raw = text.slice(span.start, span.end);
    const trimmed = raw.trim();
    if (trimmed === '') return [];
    const start = span.start + raw.indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  });
}

import type { CueHit, Sentence } from '../sentence.ts';
import type { Token } from '../text/tokens.ts';

/** Longest name of a speaker, in words: "the German Federal Institute for Geosciences and Natural Resources". */
const LONGEST_NAME = 9;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'de', 'von', 'van', 'the', 'al', 'bin']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'that', 'i', 'we', 'you', 'this', 'these']);
/** Between a speaker and the verb: "Putin has also said". */
const BETWEEN = /^(?:has|have|had|also|then|now|later|recently|previously|repeatedly|famously|publicly|even|is|was|are|were|been|did|does|do|would|will|could|may|might|just|often|long|still|once|further|thus|rightly|correctly|falsely|wrongly)$/;

/** An attribution in a sentence: the cue that carries it, who speaks as the page names them, and the tokens of that name. */
export type Attribution = { cue: CueHit } & Named;
type Named = { speaker: string | null; first: number; last: number };

/** Who says it in this sentence: every "X said", "said X" and "according to X". */
export function attributionsIn(sentence: Sentence): Attribution[] {
  return sentence.cues.flatMap((cue): Attribution[] => {
    if (cue.cue === 'reporting-phrase') return [{ cue, ...nameAfter(sentence, cue.last + 1) }];
    if (cue.cue === 'doubtful-verb' && !isVerb(sentence, cue)) return [];
    // "claimed by Russia", of land, is no speech; "as claimed by Russia" has its own phrase.
    if (sentence.tokens[cue.last + 1]?.word === 'by') return [];
    if (cue.cue !== 'reporting-verb' && cue.cue !== 'denying-verb' && cue.cue !== 'doubtful-verb') return [];
    return [{ cue, ...(invertedName(sentence, cue) ?? nameBefore(sentence, cue.first - 1)) }];
  });
}

/** "the report states", "Reuters reports that", not "Western states" or "the reports". */
function isVerb({ tokens }: Sentence, cue: CueHit): boolean {
  const next = tokens[cue.last + 1];
  if (!next || next.gap === 'break' || next.word === 'that') return true;
  const before = tokens[cue.first - 1];
  return tokens[cue.first]?.gap === 'space' && before !== undefined && (PRONOUNS.has(before.word) || (isCapital(before) && (cue.first > 1 || !tokens[cue.first]?.word.endsWith('s'))));
}

/** "..., argues author Brandon J. Weichert, ...": after a pause the verb may come first, and the name ends at a pause. */
function invertedName(sentence: Sentence, cue: CueHit): Named | null {
  if (sentence.tokens[cue.first]?.gap !== 'break') return null;
  const after = nameAfter(sentence, cue.last + 1);
  const next = sentence.tokens[after.last + 1];
  const isName = isCapital(sentence.tokens[after.first]);
  return after.speaker !== null && isName && (!next || next.gap === 'break') ? after : null;
}

/** The subject of a verb: back to the start of its clause, then the capitalised name in it, or the plain words. */
function nameBefore(sentence: Sentence, last: number): Named {
  const { tokens } = sentence;
  let end = last;
  while (end >= 0 && BETWEEN.test(tokens[end]?.word ?? '') && tokens[end + 1]?.gap !== 'break') end--;
  const nobody = { speaker: null, first: end + 1, last: end };
  // A comma right before the verb closes an insertion: the subject stands before it ("Sharma, an analyst, says").
  const gap = tokens[end + 1]?.between ?? '';
  if (tokens[end + 1]?.gap === 'break' && !/^\s*,\s*$/.test(gap)) return nobody;
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME && tokens[first]?.gap !== 'break') first--;
  const span = tokens.slice(Math.max(0, first), end + 1);
  return named(sentence, capitalRun(span) ?? plainName(span)) ?? nobody;
}

function named(sentence: Sentence, name: readonly Token[] | null): Named | null {
  const [start] = name ?? [];
  if (!name || !start || PRONOUNS.has(start.word)) return null;
  const first = sentence.tokens.indexOf(start);
  return { speaker: wordsOf(sentence, name), first, last: first + name.length - 1 };
}

/** The name after "according to" or an inverted verb; without a capital the plain words ("the report"). */
function nameAfter(sentence: Sentence, first: number): Named {
  const { tokens } = sentence;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_NAME && tokens[last + 1]?.gap !== 'break') last++;
  const span = tokens.slice(first, last + 1);
  return named(sentence, firstRun(span) ?? span.slice(0, 4)) ?? { speaker: null, first, last: first - 1 };
}

function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper';
}

/** The last run of capitalised words: in "author Brandon J. Weichert" the name. */
function capitalRun(span: readonly Token[]): Token[] | null {
  const end = span.findLastIndex(isCapital);
  if (end < 0) return null;
  let first = end;
  for (let at = end - 1; at >= 0; at--) {
    if (isCapital(span[at])) first = at;
    else if (!LINKS.has(span[at]?.word ?? '')) break;
  }
  // "members of Congress", "the head of Rosnedra": not the whole of it.
  if (first >= 2 && span[first - 1]?.word === 'of') first -= 2;
  const run = span.slice(first, end + 1);
  return run.length === 1 && PRONOUNS.has(run[0]?.word ?? '') ? null : run;
}

/** The first run of capitalised words: after "according to" the name comes first. */
function firstRun(span: readonly Token[]): Token[] | null {
  const first = span.findIndex(isCapital);
  if (first < 0 || first > 3) return null;
  let end = first;
  for (let at = first + 1; at < span.length; at++) {
    if (isCapital(span[at])) end = at;
    else if (!LINKS.has(span[at]?.word ?? '')) break;
  }
  return span.slice(first, end + 1);
}

/** "analysts", "the report", "critics of the deal": the last few plain words. */
function plainName(span: readonly Token[]): Token[] | null {
  const words = span.slice(-3).filter((token) => token.shape !== 'number');
  return words.length > 0 && !PRONOUNS.has(words.at(-1)?.word ?? '') ? words : null;
}

function wordsOf(sentence: Sentence, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  const raw = sentence.text.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
  return last.possessive ? raw.replace(/['’]s$/, '') : raw;
}

import type { CueHit, Sentence } from '../sentence.ts';
import type { SmallWords } from '../small-words.ts';
import type { Token } from '../text/tokens.ts';

/** Longest name of a speaker, in words: "the German Federal Institute for Geosciences and Natural Resources". */
const LONGEST_NAME = 9;

/** An attribution in a sentence: the cue that carries it, who speaks as the page names them, and the tokens of that name. */
export type Attribution = { cue: CueHit } & Named;
type Named = { speaker: string | null; first: number; last: number };

/** Who says it in this sentence: every "X said", "said X" and "according to X". */
export function attributionsOf(sentence: Sentence): readonly Attribution[] {
  return (sentence.kept.attributions ??= attributionsIn(sentence));
}

function attributionsIn(sentence: Sentence): Attribution[] {
  return sentence.cues.flatMap((cue): Attribution[] => {
    if (cue.cue === 'reporting-phrase') return [{ cue, ...nameAfter(sentence, cue.last + 1) }];
    if (cue.cue === 'doubtful-verb' && !isVerb(sentence, cue)) return [];
    // "claimed by Russia", of land, is no speech; "as claimed by Russia" has its own phrase.
    if (sentence.small.by.has(sentence.tokens[cue.last + 1]?.word ?? '')) return [];
    if (cue.cue === 'reckoning-noun') return isReckoning(sentence, cue) ? [{ cue, ...nameBefore(sentence, cue.first - 1) }] : [];
    if (cue.cue === 'reckoning-verb') return reckons(sentence, cue) ? [{ cue, ...nameBefore(sentence, cue.first - 1) }] : [];
    if (cue.cue !== 'reporting-verb' && cue.cue !== 'denying-verb' && cue.cue !== 'doubtful-verb' && cue.cue !== 'closing-verb') return [];
    return [{ cue, ...(invertedName(sentence, cue) ?? nameBefore(sentence, cue.first - 1)) }];
  });
}

/** Words between "by" and "reckoning": "by the US Geological Survey's own reckoning". */
const RECKONER = 6;

/** "by the Pentagon's reckoning" */
function isReckoning({ tokens, small }: Sentence, cue: CueHit): boolean {
  return tokens.slice(Math.max(0, cue.first - RECKONER), cue.first).some(({ word }) => small.by.has(word));
}

/** How far after "puts" the "at" may stand. */
const RECKONING_REACH = 20;

/** "The agency puts the share at 90 percent." */
function reckons({ tokens, small }: Sentence, cue: CueHit): boolean {
  return tokens.slice(cue.last + 2, cue.last + RECKONING_REACH).some(({ word }) => small.reckoningAt.has(word));
}

/** "the report states", "Reuters reports that", not "Western states" or "the reports". */
function isVerb({ tokens, small }: Sentence, cue: CueHit): boolean {
  const next = tokens[cue.last + 1];
  if (!next || next.gap === 'break' || small.complementizers.has(next.word)) return true;
  let at = cue.first - 1;
  while (at > 0 && small.auxiliaries.has(tokens[at]?.word ?? '')) at--;
  const before = tokens[at];
  return tokens[cue.first]?.gap === 'space' && before !== undefined && (small.pronouns.has(before.word) || (isCapital(before) && (cue.first > 1 || before.shape === 'upper' || !tokens[cue.first]?.word.endsWith('s'))));
}

/** "..., argues author Brandon J. Weichert, ...": after a pause the verb may come first, and the name ends at a pause or where it names its source. */
function invertedName(sentence: Sentence, cue: CueHit): Named | null {
  if (sentence.tokens[cue.first]?.gap !== 'break') return null;
  const after = nameAfter(sentence, cue.last + 1);
  const next = sentence.tokens[after.last + 1];
  const isName = isCapital(sentence.tokens[after.first]) || isTitle(sentence, after);
  const ends = !next || next.gap === 'break' || sentence.cues.some(({ cue: kind, first }) => kind === 'reporting-phrase' && first === after.last + 1);
  return after.speaker !== null && isName && ends ? after : null;
}

/** "the minister": nothing but a title, with or without an article. */
function isTitle({ cues }: Sentence, { first, last }: Named): boolean {
  return cues.some((cue) => cue.cue === 'title' && cue.last === last && cue.first - first <= 1);
}

/** The subject of a verb: back to the start of its clause, then the capitalised name in it, or the plain words. */
function nameBefore(sentence: Sentence, last: number): Named {
  const { tokens, small } = sentence;
  let end = last;
  while (end >= 0 && small.auxiliaries.has(tokens[end]?.word ?? '') && tokens[end + 1]?.gap !== 'break') end--;
  const nobody = { speaker: null, first: end + 1, last: end };
  // A comma right before the verb closes an insertion: the subject stands before it ("Sharma, an analyst, says").
  const gap = tokens[end + 1]?.between ?? '';
  if (tokens[end + 1]?.gap === 'break' && !/^\s*,\s*$/.test(gap)) return nobody;
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME && tokens[first]?.gap !== 'break') first--;
  const span = tokens.slice(Math.max(0, first), end + 1);
  return named(sentence, capitalRun(span, small) ?? plainName(span, small)) ?? nobody;
}

function named(sentence: Sentence, name: readonly Token[] | null): Named | null {
  const [start] = name ?? [];
  if (!name || !start || sentence.small.pronouns.has(start.word)) return null;
  const first = sentence.tokens.indexOf(start);
  return { speaker: wordsOf(sentence, name), first, last: first + name.length - 1 };
}

/** The name after "according to" or an inverted verb; without a capital the plain words ("the report"). */
function nameAfter(sentence: Sentence, first: number): Named {
  const { tokens } = sentence;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_NAME && tokens[last + 1]?.gap !== 'break') last++;
  const span = tokens.slice(first, last + 1);
  return named(sentence, firstRun(span, sentence.small) ?? span.slice(0, 4)) ?? { speaker: null, first, last: first - 1 };
}

function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper';
}

/** The last run of capitalised words: in "author Brandon J. Weichert" the name. */
function capitalRun(span: readonly Token[], small: SmallWords): Token[] | null {
  const end = span.findLastIndex(isCapital);
  if (end < 0) return null;
  let first = end;
  for (let at = end - 1; at >= 0; at--) {
    if (isCapital(span[at])) first = at;
    else if (!small.nameLinks.has(span[at]?.word ?? '')) break;
  }
  // "members of Congress", "the head of Rosnedra": not the whole of it.
  if (first >= 2 && small.partOf.has(span[first - 1]?.word ?? '')) first -= 2;
  const run = span.slice(first, end + 1);
  return run.length === 1 && small.pronouns.has(run[0]?.word ?? '') ? null : run;
}

/** The first run of capitalised words: after "according to" the name comes first. */
function firstRun(span: readonly Token[], small: SmallWords): Token[] | null {
  const first = span.findIndex(isCapital);
  if (first < 0 || first > 3) return null;
  let end = first;
  for (let at = first + 1; at < span.length; at++) {
    if (isCapital(span[at])) end = at;
    else if (!small.nameLinks.has(span[at]?.word ?? '')) break;
  }
  return span.slice(first, end + 1);
}

/** "analysts", "the report", "critics of the deal": the last few plain words. */
function plainName(span: readonly Token[], small: SmallWords): Token[] | null {
  const words = span.slice(-3).filter((token) => token.shape !== 'number');
  return words.length > 0 && !small.pronouns.has(words.at(-1)?.word ?? '') ? words : null;
}

function wordsOf(sentence: Sentence, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  const raw = sentence.text.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
  return last.possessive ? raw.replace(/['’]s$/, '') : raw;
}

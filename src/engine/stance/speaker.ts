import type { CueHit, Sentence } from '../sentence.ts';
import type { Token } from '../text/tokens.ts';
import { nameIn } from './name.ts';
import { isCapital } from './saying.ts';

/** Longest name of a speaker, in words: "the German Federal Institute for Geosciences and Natural Resources". */
const LONGEST_NAME = 9;
/** Words between "by" and "reckoning": "by the US Geological Survey's own reckoning". */
const RECKONER = 6;
/** Words of a title between a verb and the name: "argues author Brandon J. Weichert". */
const TITLE_REACH = 5;
/** Words between an owner and what they say: "the Kremlin's favourite reply". */
const OWNER_REACH = 3;

/** Who speaks, as the page names them, and the tokens of that name. */
export type Named = { speaker: string | null; first: number; last: number };

/** "by the Pentagon's reckoning" */
export function isReckoning({ tokens, small }: Sentence, cue: CueHit): boolean {
  return tokens.slice(Math.max(0, cue.first - RECKONER), cue.first).some(({ word }) => small.by.has(word));
}

/** Who a verb says that speaks: "X said", and after a pause also "said X". */
export function subjectOf(sentence: Sentence, cue: CueHit): Named {
  return invertedName(sentence, cue) ?? nameBefore(sentence, cue.first - 1);
}

/** Whose word it is: "the Kremlin's reply", "the claim by Moscow". */
export function ownerOf(sentence: Sentence, { first, last }: CueHit): Named {
  const { tokens, small } = sentence;
  if (small.by.has(tokens[last + 1]?.word ?? '')) return nameAfter(sentence, last + 2);
  const owner = tokens.findLastIndex((token, at) => at < first && at >= first - OWNER_REACH && token.possessive);
  return owner < 0 ? { speaker: null, first, last: first - 1 } : nameBefore(sentence, owner);
}

/** "..., argues author Brandon J. Weichert, ...", "..., said a hydrologist who": after a pause the verb may come first. */
function invertedName(sentence: Sentence, cue: CueHit): Named | null {
  const { tokens, small } = sentence;
  const next = tokens[cue.last + 1];
  if (tokens[cue.first]?.gap !== 'break' || !next || next.gap === 'break' || small.pronouns.has(next.word)) return null;
  const after = nameAfter(sentence, cue.last + 1);
  if (after.speaker === null) return null;
  const isNear = after.first <= cue.last + TITLE_REACH && !tokens.slice(cue.last + 1, after.first).some(({ word }) => small.inside.has(word) || small.towards.has(word));
  const isName = isCapital(tokens[after.first]) || small.determiners.has(next.word) || isTitle(sentence, after) || !small.isParticiple(tokens[cue.first]?.word ?? '');
  if (!isNear) return null;
  return isName && endsAfter(sentence, after.last + 1) ? after : null;
}

/** A name ends at a pause, at what tells more of it, or where it names its source. */
function endsAfter(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  const { inside, towards } = sentence.small;
  return !next || next.gap === 'break' || inside.has(next.word) || towards.has(next.word) || endsName(sentence, at);
}

/** "the minister": nothing but a title, with or without an article. */
function isTitle({ cues }: Sentence, { first, last }: Named): boolean {
  return cues.some((cue) => cue.cue === 'title' && cue.last === last && cue.first - first <= 1);
}

/** The subject of a verb: back to the start of its clause, the name in it. */
export function nameBefore(sentence: Sentence, last: number): Named {
  const { tokens, small } = sentence;
  let end = last;
  while (end >= 0 && small.auxiliaries.has(tokens[end]?.word ?? '') && tokens[end + 1]?.gap !== 'break') end--;
  const nobody = { speaker: null, first: end + 1, last: end };
  const gap = tokens[end + 1]?.between ?? '';
  const isAfterPause = tokens[end + 1]?.gap === 'break';
  if (end < 0 || (isAfterPause && !/^\s*,\s*$/.test(gap))) return nobody;
  // A comma right before the verb closes an insertion: the subject stands before it ("Sharma, an analyst, says").
  const start = startOf(tokens, end);
  const outer = isAfterPause && start > 0 && isCapital(tokens[start - 1]) ? nameIn(sentence, tokens.slice(startOf(tokens, start - 1), start)) : null;
  return placed(sentence, outer ?? nameIn(sentence, tokens.slice(start, end + 1))) ?? nobody;
}

function startOf(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_NAME && tokens[first]?.gap !== 'break') first--;
  return first;
}

/** The name after "according to" or an inverted verb. */
export function nameAfter(sentence: Sentence, first: number): Named {
  const { tokens } = sentence;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_NAME && tokens[last + 1]?.gap !== 'break' && !endsName(sentence, last + 1)) last++;
  return placed(sentence, nameIn(sentence, tokens.slice(first, last + 1))) ?? { speaker: null, first, last: first - 1 };
}

/** "РБК, citing Reuters": a name ends where it names its source. */
function endsName({ tokens, small, cues }: Sentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return small.relatives.has(word) || small.passive.has(word) || cues.some(({ cue, first }) => cue === 'reporting-phrase' && first === at);
}

function placed(sentence: Sentence, name: readonly Token[] | null): Named | null {
  const [start] = name ?? [];
  if (!name || !start) return null;
  const first = sentence.tokens.indexOf(start);
  return { speaker: wordsOf(sentence, name), first, last: first + name.length - 1 };
}

function wordsOf(sentence: Sentence, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  const raw = sentence.text.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
  return last.possessive ? raw.replace(/['’]s$/, '') : raw;
}

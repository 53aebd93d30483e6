import type { CueHit, Sentence } from '../sentence.ts';
import type { Token } from '../text/tokens.ts';

/** Longest name of a speaker, in words: "the German Federal Institute for Geosciences and Natural Resources". */
const LONGEST_NAME = 9;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'de', 'von', 'van', 'the', 'al', 'bin']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who', 'which', 'that', 'i', 'we', 'you', 'this', 'these']);
/** Between a speaker and the verb: "Putin has also said". */
const BETWEEN = /^(?:has|have|had|also|then|now|later|recently|previously|repeatedly|famously|publicly|even|is|was|are|were|been|did|does|do|would|will|could|may|might|just|often|long|still|once|further|thus|rightly|correctly|falsely|wrongly)$/;

/** An attribution in a sentence: the cue that carries it, and who speaks, as the page names them. */
export type Attribution = { cue: CueHit; speaker: string | null; first: number };

/** Who says it in this sentence: every "X said", "said X" and "according to X". */
export function attributionsIn(sentence: Sentence): Attribution[] {
  return sentence.cues.flatMap((cue): Attribution[] => {
    if (cue.cue === 'reporting-phrase') return [{ cue, ...nameAfter(sentence, cue.last + 1, true) }];
    if (cue.cue !== 'reporting-verb' && cue.cue !== 'denying-verb') return [];
    const before = nameBefore(sentence, cue.first - 1);
    if (before.speaker !== null && !PRONOUNS.has(before.speaker.toLowerCase())) return [{ cue, ...before }];
    const after = nameAfter(sentence, cue.last + 1, false);
    return [{ cue, ...(after.speaker === null ? { speaker: null, first: before.first } : after) }];
  });
}

type Named = { speaker: string | null; first: number };

/** The subject of a verb: back to the start of its clause, then the capitalised name in it, or the plain words. */
function nameBefore(sentence: Sentence, last: number): Named {
  const { tokens } = sentence;
  let end = last;
  while (end >= 0 && BETWEEN.test(tokens[end]?.word ?? '') && tokens[end + 1]?.gap !== 'break') end--;
  let first = end;
  // A comma right before the verb closes an insertion: the subject stands before it ("Sharma, an analyst, says").
  if (tokens[end + 1]?.gap === 'break' && !/^\s*,\s*$/.test(tokens[end + 1]?.between ?? '')) return { speaker: null, first: end + 1 };
  while (first > 0 && end - first < LONGEST_NAME && tokens[first]?.gap !== 'break') first--;
  const span = tokens.slice(Math.max(0, first), end + 1);
  const name = capitalRun(span) ?? plainName(span);
  return name ? { speaker: wordsOf(sentence, name), first: tokens.indexOf(name[0] ?? span[0]!) } : { speaker: null, first: end + 1 };
}

/** The name after "according to" or an inverted "said". Plain words ("the report") only after a phrase. */
function nameAfter(sentence: Sentence, first: number, plain: boolean): Named {
  const { tokens } = sentence;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_NAME && tokens[last + 1]?.gap !== 'break') last++;
  const span = tokens.slice(first, last + 1);
  if (span.length === 0 || (span[0]?.gap === 'break' && !plain)) return { speaker: null, first };
  const start = span[0];
  const named = start && (start.shape !== 'lower' || LINKS.has(start.word) || isTitle(sentence, first)) ? firstRun(span) : null;
  const name = named ?? (plain ? span.slice(0, 4) : null);
  return { speaker: name && name.length > 0 ? wordsOf(sentence, name) : null, first };
}

function isTitle(sentence: Sentence, at: number): boolean {
  return sentence.cues.some((cue) => cue.cue === 'title' && cue.first <= at && at <= cue.last);
}

function isCapital(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'upper';
}

/** The last run of capitalised words: in "author Brandon J. Weichert" the name. */
function capitalRun(span: readonly Token[]): Token[] | null {
  let end = span.length - 1;
  while (end >= 0 && !isCapital(span[end]!)) end--;
  if (end < 0) return null;
  let first = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = span[at]!;
    if (isCapital(token)) first = at;
    else if (!LINKS.has(token.word)) break;
  }
  const run = span.slice(first, end + 1);
  const only = run[0];
  return run.length === 1 && only && PRONOUNS.has(only.word) ? null : run;
}

/** The first run of capitalised words: after "according to" the name comes first. */
function firstRun(span: readonly Token[]): Token[] | null {
  const first = span.findIndex(isCapital);
  if (first < 0 || first > 3) return null;
  let end = first;
  for (let at = first + 1; at < span.length; at++) {
    const token = span[at]!;
    if (isCapital(token)) end = at;
    else if (!LINKS.has(token.word)) break;
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

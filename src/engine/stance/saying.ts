import type { CueHit, Sentence } from '../sentence.ts';
import type { Token } from '../text/tokens.ts';

/** Words between a verb or noun and its "that": "estimated in 2022 that". */
const THAT_REACH = 6;
/** Words between a noun of speech and "is that": "one rule of thumb heard in Toronto is that". */
const COPULA_REACH = 12;
/** How far after "puts" the "at" may stand. */
const FRAME_REACH = 20;
/** How far after "counts" its figure may stand: "lists an extraordinary 44 million". */
const FIGURE_REACH = 5;
/** Words between a quotation and its verb: "..., Putin declared". */
const QUOTE_REACH = 3;
/** How far after "told" the "to" of a command may stand. */
const COMMAND_REACH = 4;

/** "the report states", "Reuters reports that", not "Western states" or "the reports". */
export function isVerb(sentence: Sentence, cue: CueHit): boolean {
  const { tokens, small } = sentence;
  const next = tokens[cue.last + 1];
  if (next && next.gap !== 'break' && followsThat(sentence, cue)) return true;
  let at = cue.first - 1;
  let isPassive = false;
  for (; at > 0 && small.auxiliaries.has(tokens[at]?.word ?? ''); at--) isPassive ||= small.passive.has(tokens[at]?.word ?? '');
  if (!next || next.gap === 'break') return !isPassive;
  if (isPassive || small.auxiliaries.has(next.word)) return false;
  const before = tokens[at];
  // "..., notes the CSIS paper"
  if (tokens[cue.first]?.gap === 'break' && small.determiners.has(next.word) && tokens.slice(cue.last + 2, cue.last + COMMAND_REACH).some(isCapital)) return true;
  if (before === undefined || before.possessive || cue.first === 0 || !isJoined(tokens, cue)) return false;
  const isName = isCapital(before) && (cue.first > 1 || before.shape === 'upper' || !tokens[cue.first]?.word.endsWith('s'));
  return small.pronouns.has(before.word) || isName || tokens[cue.first]?.gap === 'break';
}

/** The subject stands right before the verb, or before an insertion between commas: "SecDev, a consultancy, estimated". */
function isJoined(tokens: readonly Token[], { first }: CueHit): boolean {
  if (tokens[first]?.gap !== 'break') return tokens[first]?.gap === 'space';
  const opening = tokens.findLastIndex((token, at) => at < first && at >= first - FRAME_REACH && token.gap === 'break');
  return /^\s*,\s*$/.test(tokens[first]?.between ?? '') && opening > 0 && isCapital(tokens[opening - 1]);
}

/** "held that", "estimated in 2022 that", "declared: ...", and after a quotation. */
export function followsThat({ tokens, small, text, span }: Sentence, { first, last }: CueHit): boolean {
  if (/[”"»]/.test(text.slice(tokens[first - QUOTE_REACH]?.end ?? span.start, tokens[first]?.start ?? span.start))) return true;
  for (let at = last + 1; at <= last + THAT_REACH; at++) {
    const token = tokens[at];
    if (!token) return at === last + 1;
    if (token.gap === 'break') return at === last + 1;
    if (small.complementizers.has(token.word) && (at === last + 1 || small.speechOpeners.has(token.word))) return true;
  }
  return false;
}

/** Where the "that" of a noun stands: "rumours last autumn that", "the reply from Moscow is that"; or null. */
export function thatOf({ tokens, small }: Sentence, { last }: CueHit): number | null {
  for (let at = last + 1; at <= last + COPULA_REACH && at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const isThat = small.speechOpeners.has(word) && small.complementizers.has(word);
    if (isThat && (at <= last + THAT_REACH - 2 || small.passive.has(tokens[at - 1]?.word ?? ''))) return at;
  }
  return null;
}

/** "The agency puts the share at 90 percent", "visitors describe it as", not "is described as". */
export function framesSomething(sentence: Sentence, { first, last }: CueHit): boolean {
  const { tokens, small } = sentence;
  const verb = tokens[first]?.word ?? '';
  if (small.passive.has(tokens[first - 1]?.word ?? '')) return false;
  return tokens.slice(last + 2, last + FRAME_REACH).some(({ word }, at) => small.frames(verb, word)
    && (!small.inside.has(word) || figureAfter(sentence, last + 2 + at) !== null));
}

/** "The institute counts 114 billion euros." */
export function givesFigure(sentence: Sentence, { first, last }: CueHit): boolean {
  const { tokens, small } = sentence;
  const figure = figureAfter(sentence, last);
  // "often named in one breath", "which gives a tenth"
  return figure !== null && !tokens.slice(last + 1, figure).some(({ word }) => small.inside.has(word) || small.clauseMakers.has(word)) && !small.relatives.has(tokens[first - 1]?.word ?? '');
}

/** Where a figure follows closely and without a pause, or null. */
function figureAfter({ figures, tokens }: Sentence, last: number): number | null {
  const figure = figures.find(({ first }) => first > last && first <= last + FIGURE_REACH
    && !tokens.slice(last + 1, first + 1).some((token) => token.gap === 'break'));
  return figure?.first ?? null;
}

/** "told foreign firms to apply", "asked states not to recognise" */
export function isCommand({ tokens, small }: Sentence, { first, last }: CueHit): boolean {
  if (!small.commandVerbs.has(tokens[first]?.word ?? '')) return false;
  for (let at = last + 1; at <= last + COMMAND_REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'break' || small.speechOpeners.has(token.word) || small.inside.has(token.word)) return false;
    if (small.infinitive.has(token.word)) return tokens[at + 1]?.shape === 'lower' && !small.determiners.has(tokens[at + 1]?.word ?? '');
  }
  return false;
}

/** "an acknowledged heavyweight", "to acknowledge them": no speech of anybody; but "they like to say that". */
export function isNoSpeech(sentence: Sentence, cue: CueHit): boolean {
  const { tokens, small } = sentence;
  const before = tokens[cue.first - 1];
  // "think-tank"
  if (tokens[cue.last + 1]?.gap === 'hyphen') return true;
  if (cue.first === 0 || /:/.test(tokens[cue.first]?.between ?? '')) return true;
  if (!before || tokens[cue.first]?.gap === 'break') return false;
  return small.articles.has(before.word) || (small.infinitive.has(before.word) && tokens[cue.last + 1] !== undefined && !followsThat(sentence, cue));
}

export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper';
}

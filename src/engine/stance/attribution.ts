import type { CueKind } from '../meaning.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import { followsThat, framesSomething, givesFigure, isCommand, isNoSpeech, isVerb, thatOf } from './saying.ts';
import { isReckoning, nameAfter, nameBefore, type Named, ownerOf, subjectOf } from './speaker.ts';

/** An attribution in a sentence: the cue that carries it, who speaks as the page names them, and the tokens of that name. */
export type Attribution = { cue: CueHit } & Named;

/** Who says it in this sentence: every "X said", "said X" and "according to X". */
export function attributionsOf(sentence: Sentence): readonly Attribution[] {
  return (sentence.kept.attributions ??= sentence.cues.flatMap((cue) => READERS[cue.cue]?.(sentence, cue) ?? []));
}

type Reading = Attribution | null;

/** How each kind of cue is read; the others report nothing. */
const READERS: Partial<Record<CueKind, (sentence: Sentence, cue: CueHit) => Reading>> = {
  'reporting-phrase': (sentence, cue) => ({ cue, ...nameAfter(sentence, cue.last + 1) }),
  'nameless-phrase': (_, cue) => nameless(cue),
  'reporting-verb': verbOf,
  'denying-verb': verbOf,
  'closing-verb': verbOf,
  'doubtful-verb': (sentence, cue) => (isVerb(sentence, cue) ? verbOf(sentence, cue) : null),
  'that-verb': (sentence, cue) => (followsThat(sentence, cue) ? verbOf(sentence, cue) : null),
  'figure-verb': (sentence, cue) => (givesFigure(sentence, cue) ? verbOf(sentence, cue) : null),
  'framing-verb': (sentence, cue) => (framesSomething(sentence, cue) ? verbOf(sentence, cue) : null),
  'reckoning-noun': (sentence, cue) => (isReckoning(sentence, cue) ? { cue, ...nameBefore(sentence, cue.first - 1) } : null),
  'speech-noun': nounOf,
  proposition: nounOf,
};

/** "X said", "said X"; but "claimed by Russia", of land, is no speech, nor is "told firms to apply". */
function verbOf(sentence: Sentence, cue: CueHit): Reading {
  if (sentence.small.by.has(sentence.tokens[cue.last + 1]?.word ?? '') || isCommand(sentence, cue) || isNoSpeech(sentence, cue)) return null;
  const subject = subjectOf(sentence, cue);
  // "nobody questions that"
  const isNobody = sentence.cues.some((other) => other.cue === 'negator' && other.first === subject.first && subject.first < cue.first && subject.speaker !== null);
  return isNobody ? null : { cue, ...subject };
}

/** "the Kremlin's reply is that ...": from the noun to the "that"; "so the argument goes". */
function nounOf(sentence: Sentence, cue: CueHit): Reading {
  const { tokens, small } = sentence;
  const goes = (at: number): boolean => small.circulating.has(tokens[at]?.word ?? '');
  const article = small.determiners.has(tokens[cue.first - 1]?.word ?? '') ? 1 : 0;
  if (goes(cue.last + 1) || goes(cue.first - 1 - article)) return nameless({ ...cue, cue: 'nameless-phrase' });
  const that = thatOf(sentence, cue);
  return that === null ? null : { cue: { ...cue, cue: 'speech-noun', last: that }, ...ownerOf(sentence, cue) };
}

function nameless(cue: CueHit): Attribution {
  return { cue, speaker: null, first: cue.first, last: cue.first - 1 };
}

import type { Pattern } from '../pattern.ts';
import type { Sentence } from '../sentence.ts';
import type { Fills } from '../slots/fill.ts';
import type { Attribution } from './attribution.ts';

/** Cues that are no verb of the speaker. */
const IMPERSONAL: ReadonlySet<string> = new Set(['reporting-phrase', 'nameless-phrase', 'speech-noun', 'reckoning-noun']);

/** "Putin said he was ready": where the saying is the claim, its speaker is no attribution. */
export function isOwnSpeech(attribution: Attribution, sentence: Sentence, pattern: Pattern, fills: Fills): boolean {
  if (pattern.speech === null || IMPERSONAL.has(attribution.cue.cue) || isHearsay(attribution, sentence)) return false;
  const fill = fills.get(pattern.speech);
  if (!fill || !('hit' in fill)) return false;
  // "Deng went south. ... the old man told his hosts": somebody without a name is the one named before.
  if (fill.sentence !== sentence) return attribution.speaker === null || !/\p{Lu}/u.test(attribution.speaker);
  const slot = pattern.slots.find(({ name }) => name === pattern.speech);
  const speakers = slot?.kind === 'concept' ? sentence.hitsOf(slot.any) : [];
  return attribution.speaker === null || speakers.some((hit) => attribution.first <= hit.last && hit.first <= attribution.last);
}

/** "He is reported to have said": somebody else's word for it. */
function isHearsay({ cue }: Attribution, { tokens, small }: Sentence): boolean {
  return small.hearsay.has(`${tokens[cue.last + 1]?.word} ${tokens[cue.last + 2]?.word}`);
}

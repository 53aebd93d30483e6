import type { Hit, Sentence } from '../sentence.ts';
import { attributionsOf } from './attribution.ts';

/** Whether a name only says what the sentence holds: "..., Trump said" brings nobody else into it. */
export function isSpeaker(sentence: Sentence, hit: Hit): boolean {
  return attributionsOf(sentence).some(({ first, last }) => first <= hit.first && hit.last <= last);
}

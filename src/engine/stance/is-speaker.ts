import type { Hit, Sentence } from '../sentence.ts';
import { type Attribution, attributionsIn } from './speaker.ts';

/** Whether a name only says what the sentence holds: "..., Trump said" brings nobody else into it. */
export function isSpeaker(sentence: Sentence, hit: Hit): boolean {
  return attributionsOnce(sentence).some(({ first, last }) => first <= hit.first && hit.last <= last);
}

/** Many slots ask it of the same sentence. */
const known = new WeakMap<Sentence, readonly Attribution[]>();

function attributionsOnce(sentence: Sentence): readonly Attribution[] {
  const before = known.get(sentence);
  if (before) return before;
  const made = attributionsIn(sentence);
  known.set(sentence, made);
  return made;
}

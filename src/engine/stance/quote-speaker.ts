import type { Sentence } from '../sentence.ts';
import type { Span } from '../text/sentences.ts';
import { attributionsOf } from './attribution.ts';

/** A quotation over several sentences takes its speaker from the sentence that closes or opens it, or the one before. */
export function speakerOfQuote(quote: Span, sentence: Sentence, siblings: readonly Sentence[]): string | null {
  const at = siblings.indexOf(sentence);
  const touching = siblings.filter((other, index) => other !== sentence
    && ((other.span.start < quote.end && other.span.end > quote.start) || index === at - 1));
  for (const other of touching) {
    for (const { cue, speaker } of attributionsOf(other)) {
      const place = other.tokens[cue.first]?.start ?? 0;
      if (speaker !== null && (place < quote.start || place > quote.end)) return speaker;
    }
  }
  return null;
}

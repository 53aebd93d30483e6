import type { Document } from '../../engine/match.ts';
import type { Span } from '../../engine/text/sentences.ts';
import type { TestSentence } from '../claim.ts';

/** A test sentence as a page would bring it, and where the sentence itself stands in the block. */
export function testDocument(sentence: TestSentence): { document: Document; span: Span } {
  const { text, before, heading, headline } = typeof sentence === 'string' ? { text: sentence } : { before: undefined, heading: undefined, headline: undefined, ...sentence };
  const whole = before === undefined ? text : `${before} ${text}`;
  return {
    document: {
      headline: headline ?? null,
      blocks: [{ id: 'test', kind: 'paragraph', text: whole, heading: heading ?? null, before: null }],
    },
    span: { start: whole.length - text.length, end: whole.length },
  };
}

export function textOf(sentence: TestSentence): string {
  return typeof sentence === 'string' ? sentence : sentence.text;
}

import { type Reader, Sentence } from '../engine/sentence.ts';
import { type SentenceCues, splitSentences } from '../engine/text/sentences.ts';
import { testDocument } from '../pack/check/test-document.ts';
import type { TestSentence } from '../pack/claim.ts';

/** What it takes to read a sentence in a language. */
export type Language = { language: string; reader: Reader; sentenceCues: SentenceCues };

/**
 * A labelled sentence as a scan reads it, with the sentences around it that the second reader sees: the one before and
 * the headline. Where the splitter cuts it in two, its longer part.
 */
export function sentenceInContext(labelled: TestSentence, { language, reader, sentenceCues }: Language): { sentence: Sentence; around: Sentence[] } {
  const { document: { headline, blocks: [block] }, span } = testDocument(labelled);
  const text = block?.text ?? '';
  const read = (of: string, from: number, to: number): Sentence[] =>
    splitSentences(of.slice(0, to), language, sentenceCues).filter(({ end }) => end > from).map((one) => new Sentence(of, one, reader));
  const parts = read(text, span.start, span.end).toSorted((a, b) => b.tokens.length - a.tokens.length);
  const around = [...read(text, 0, span.start).slice(-1), ...(headline === null ? [] : read(headline, 0, headline.length))];
  return { sentence: parts[0] ?? new Sentence(text, span, reader), around };
}

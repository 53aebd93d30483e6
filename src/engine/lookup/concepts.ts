import type { Index } from '../compile.ts';
import { Sentence } from '../sentence.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Named } from './item.ts';

/** The concepts of the lexicon that a text speaks of, each with the words by which it does. */
export function conceptsIn(text: string, { language, sentenceCues, reader }: Index): Named[] {
  const words = new Map<string, Set<string>>();
  for (const span of splitSentences(text, language, sentenceCues)) {
    const sentence = new Sentence(text, span, reader);
    for (const { concept, first, last } of sentence.hits) {
      const known = words.get(concept) ?? new Set();
      for (const { word } of sentence.tokens.slice(first, last + 1)) known.add(word);
      words.set(concept, known);
    }
  }
  return [...words].map(([term, by]) => ({ term, words: [...by] }));
}

import { wordReader } from '../../engine/lookup/words.ts';

/**
 * The telling words of the sentences that state or deny a claim in other words, each once and only where the claim's own
 * wording lacks it: all that a look-up needs of them, in a quarter of the space.
 */
export function variantWords(wording: string, sentences: readonly string[]): string {
  const { wordsOf } = wordReader('en');
  const known = new Set(wordsOf(wording).map(({ stem }) => stem));
  const words: string[] = [];
  for (const { stem, word, isStop } of sentences.flatMap(wordsOf)) {
    if (isStop || known.has(stem)) continue;
    known.add(stem);
    words.push(word);
  }
  return words.join(' ');
}

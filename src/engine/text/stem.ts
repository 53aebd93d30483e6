import { stemmer as russian } from '@orama/stemmers/russian';
import porter2 from 'wink-porter2-stemmer';

/** Longer tokens are no words (keys, addresses): left as they are, which also bounds the stemmer's work. */
const LONGEST_WORD = 32;
const CACHE_SIZE = 20_000;

export type Stem = (word: string) => string;

function cached(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return word;
    let stemmed = known.get(word);
    if (stemmed === undefined) {
      stemmed = stem(word);
      if (known.size >= CACHE_SIZE) known.clear();
      known.set(word, stemmed);
    }
    return stemmed;
  };
}

/** One stemmer a language, all of the Snowball family (snowballstem.org/algorithms). English: Porter2. */
export const STEMMERS: Readonly<Record<string, Stem>> = { en: cached(porter2), ru: cached(russian) };

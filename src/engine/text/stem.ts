import { stemmer as russian } from '@orama/stemmers/russian';
import porter2 from 'wink-porter2-stemmer';
import { remembered } from './remembered.ts';

/** Longer tokens are no words (keys, addresses): left as they are, which also bounds the stemmer's work. */
const LONGEST_WORD = 32;

export type Stem = (word: string) => string;

function bounded(stem: Stem): Stem {
  const remembering = remembered(stem);
  return (word) => (word.length > LONGEST_WORD ? word : remembering(word));
}

/** One stemmer a language, all of the Snowball family (snowballstem.org/algorithms). English: Porter2. */
export const STEMMERS: Readonly<Record<string, Stem>> = { en: bounded(porter2), ru: bounded(russian) };

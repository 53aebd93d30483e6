import { type Stem, STEMMERS } from '../text/stem.ts';
import { tokenize } from '../text/tokens.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of an item or of a query. */
export type Word = {
  /** Its stem, by which it is compared. */
  stem: string;
  /** In lower case, as a reader would recognise it. */
  word: string;
  isStop: boolean;
  isNumber: boolean;
};

/** Reads texts of one language into words. */
export type WordReader = { wordsOf: (text: string) => Word[]; stem: Stem };

/** Addresses say nothing; the second form is how Twitter wrote its pictures' addresses. */
const ADDRESS = /https?:\/\/\S+|\bpic\.twitter\.com\/\S+|\bwww\.\S+/gi;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#\d+);/g;
/** "#BidenHarris", "@realDonaldTrump", "COVID19", "FBIAgents" */
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
const SEAM = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|_/gu;
/** "U.S.", "D.C." */
const DOTTED = /(?<![\p{L}.])(?:\p{L}\.){2,}/gu;
/** "10,000" */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
/** Accents that a reader may leave out. */
const ACCENT = /\p{M}/gu;

function plain(text: string): string {
  return text
    .replace(ADDRESS, ' ')
    .replace(ENTITY, ' ')
    .replace(TAG, (_tag, name: string) => ` ${name.replace(SEAM, ' ')} `)
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''))
    .replace(THOUSANDS, '');
}

/**
 * @param language of the texts; without a stemmer for it words are compared as they are
 */
export function wordReader(language: string): WordReader {
  const stem = STEMMERS[language] ?? ((word: string) => word);
  const wordsOf = (text: string): Word[] => {
    const isShouted = !/\p{Ll}/u.test(text);
    return tokenize(plain(text)).map(({ word, shape }): Word => {
      const bare = /^[\u0020-\u007e]*$/.test(word) ? word : word.normalize('NFD').replace(ACCENT, '').replaceAll('’', "'");
      const isStop = STOP_WORDS.has(bare);
      // "US" is no "us", and "WHO" no "who".
      const isAcronym = isStop && shape === 'upper' && bare.length > 1 && !isShouted;
      return {
        stem: isAcronym ? bare.toUpperCase() : stem(bare),
        word: bare,
        isStop: isStop && !isAcronym,
        isNumber: shape === 'number',
      };
    });
  };
  return { wordsOf, stem };
}

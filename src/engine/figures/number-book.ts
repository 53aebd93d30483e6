import type { FigureWords } from '../lexicon.ts';
import { isUnit, type Unit } from '../units.ts';

/** The number words of a language, ready to be asked. */
export type NumberBook = {
  /** Unit words of one or two tokens, joined by a space, to their unit. */
  units: ReadonlyMap<string, Unit>;
  values: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** The part of one that a word names; plurals too ("thirds"). */
  fractions: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  superlatives: ReadonlySet<string>;
  /** What an ordinal before them makes a rank: "fifth place"; and after them: "ranks fifth". */
  rankPlaces: ReadonlySet<string>;
  rankVerbs: ReadonlySet<string>;
  about: ReadonlySet<string>;
  atLeast: ReadonlySet<string>;
  atMost: ReadonlySet<string>;
  /** Words right before a number in which such a phrase may end. */
  lastOfComparators: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  joins: ReadonlySet<string>;
  rangeOpeners: ReadonlySet<string>;
  megatonnes: ReadonlySet<string>;
  rangeLinks: ReadonlySet<string>;
  ratioLinks: ReadonlySet<string>;
  /** The first words of those. */
  ratioOpeners: ReadonlySet<string>;
  /** Words with which a number in words may begin. */
  openers: ReadonlySet<string>;
};

export function numberBook(words: FigureWords): NumberBook {
  const units = Object.entries(words.units).flatMap(([unit, names]) => (isUnit(unit) ? names.map((name): [string, Unit] => [name.toLowerCase(), unit]) : []));
  const fractions = Object.entries(words.fractions).flatMap(([word, part]): [string, number][] => [[word, part], [`${word}s`, part]]);
  return {
    units: new Map(units),
    values: new Map(Object.entries(words.values)),
    scales: new Map(Object.entries(words.scales)),
    fractions: new Map(fractions),
    ordinals: new Map(Object.entries(words.ordinals)),
    superlatives: new Set(words.superlatives),
    rankPlaces: new Set(words.rankPlaces),
    rankVerbs: new Set(words.rankVerbs),
    about: new Set(words.about),
    atLeast: new Set(words.atLeast),
    atMost: new Set(words.atMost),
    lastOfComparators: new Set([...[...words.about, ...words.atLeast, ...words.atMost].map((phrase) => phrase.split(' ').at(-1) ?? ''), ...words.articles]),
    articles: new Set(words.articles),
    joins: new Set(words.joins),
    rangeOpeners: new Set(words.rangeOpeners),
    megatonnes: new Set(words.megatonnes),
    rangeLinks: new Set(words.rangeLinks),
    ratioLinks: new Set(words.ratioLinks),
    ratioOpeners: new Set(words.ratioLinks.map((link) => link.split(' ')[0] ?? '')),
    openers: new Set([...Object.keys(words.values), ...fractions.map(([word]) => word), ...Object.keys(words.ordinals), ...words.articles]),
  };
}

import { type Asked, readAsked } from './asked.ts';
import { buildTables } from './build-tables.ts';
import { Features } from './features.ts';
import type { Hit, Item, Named } from './item.ts';
import { candidatesOf, sumsFor } from './recall.ts';
import { openTables, packTables, type Tables } from './tables.ts';
import { textAt } from './term-table.ts';
import { scoreOf, WEIGHTS } from './weights.ts';
import { wordReader } from './words.ts';

/** Items that are looked at closely: of a hundred right ones that any number of candidates would bring, these bring 99. */
const CANDIDATES = 150;
/** Enough of a small collection. */
const CANDIDATES_OF_FEW = 60;
const FEW = 2_000;

/** Those of them of which words that are used alike are asked too. */
const ASKED_FOR_LIKENESS = 40;

export type SearchOptions = {
  /** Which of the items' `terms` the query speaks of. */
  named?: readonly Named[];
  /** Whether its last word may be only the beginning of one: for lists that follow the typing. */
  isTyping?: boolean;
};

/** An index ready for searching. */
export type Lookup = {
  /**
   * Finds the items that a text speaks of.
   * @param text a word, a name, a sentence, a paragraph, a question, a post
   * @param k most items wanted
   * @returns the best first; none where no word of the text is known. Scores compare within one search only
   */
  search: (text: string, k: number, options?: SearchOptions) => Hit[];
};

export type IndexOptions = {
  /** Whose words the items are: "en" (default) and "ru" are stemmed, others compared as they are. */
  language?: string;
  /** How much more a word counts in a title than in a text; 1 by default. */
  titleWeight?: number;
};

/**
 * Indexes items for look-up: in memory, without a model, in some seconds for 100,000.
 * @param items their texts, with titles where there are
 */
export function buildLookup(items: readonly Item[], options: IndexOptions = {}): Lookup {
  return openLookup(packLookup(items, options), options.language);
}

/** The index of items as one binary value, which `openLookup` reads. */
export function packLookup(items: readonly Item[], { language = 'en', titleWeight = 1 }: IndexOptions = {}): ArrayBuffer {
  return packTables(buildTables(items, language, titleWeight));
}

/**
 * Opens a packed index; it is read where it lies, nothing is copied.
 * @throws RangeError where it is of another format or not whole
 */
export function openLookup(packed: ArrayBuffer, language = 'en'): Lookup {
  const tables = openTables(packed);
  const reader = wordReader(language);
  return {
    search: (text, k, { named = [], isTyping = false } = {}) => best(readAsked({ text, named, isTyping }, tables, reader), k, tables),
  };
}

function best(asked: Asked, k: number, tables: Tables): Hit[] {
  const sums = sumsFor(asked, tables);
  const features = new Features(asked, sums, tables);
  const ranked = candidatesOf(sums, sums.body.length < FEW ? CANDIDATES_OF_FEW : CANDIDATES)
    .map((item) => ({ item, score: scoreOf(features.of(item)) }))
    .sort((a, b) => b.score - a.score);
  for (const first of ranked.slice(0, ASKED_FOR_LIKENESS)) first.score += WEIGHTS.alike * features.alikeIn(first.item);
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, k)
    .map(({ item, score }) => ({ id: textAt(item, tables.idText, tables.idEnds), score, ...features.sharedWith(item) }));
}

import { type Asked, readAsked } from './asked.ts';
import { buildTables } from './build-tables.ts';
import { Features } from './features.ts';
import type { Hit, Item } from './item.ts';
import { candidatesOf, sumsFor } from './recall.ts';
import { openTables, packTables, type Tables } from './tables.ts';
import { textAt } from './term-table.ts';
import { scoreOf, WEIGHTS } from './weights.ts';
import { wordReader } from './words.ts';

/** Items that are looked at closely: of a hundred right ones that any number of candidates would bring, these bring 99. */
const CANDIDATES = 150;

/** Those of them of which words that are used alike are asked too. */
const ASKED_FOR_LIKENESS = 40;

export type SearchOptions = {
  /** What the query speaks of by other names, as the items' `terms`. */
  terms?: readonly string[];
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

/**
 * Indexes items for look-up: in memory, without a model, in some seconds for 100,000.
 * @param items their texts, with titles where there are
 * @param language whose words they are: "en" (default) and "ru" are stemmed
 */
export function buildLookup(items: readonly Item[], language = 'en'): Lookup {
  return openLookup(packLookup(items, language), language);
}

/** The index of items as one binary value, which `openLookup` reads. */
export function packLookup(items: readonly Item[], language = 'en'): ArrayBuffer {
  return packTables(buildTables(items, language));
}

/**
 * Opens a packed index; it is read where it lies, nothing is copied.
 * @throws RangeError where it is of another format or not whole
 */
export function openLookup(packed: ArrayBuffer, language = 'en'): Lookup {
  const tables = openTables(packed);
  const reader = wordReader(language);
  return {
    search: (text, k, { terms = [], isTyping = false } = {}) => {
      const asked = readAsked(text, terms, tables, reader, isTyping);
      return rank(asked, tables)
        .slice(0, k)
        .map(({ item, score }) => ({ id: textAt(item, tables.idText, tables.idEnds), score }));
    },
  };
}

function rank(asked: Asked, tables: Tables): { item: number; score: number }[] {
  const sums = sumsFor(asked, tables);
  const features = new Features(asked, sums, tables);
  const ranked = candidatesOf(sums, CANDIDATES)
    .map((item) => ({ item, score: scoreOf(features.of(item)) }))
    .sort((a, b) => b.score - a.score);
  for (const best of ranked.slice(0, ASKED_FOR_LIKENESS)) best.score += WEIGHTS.alike * features.alikeIn(best.item);
  return ranked.sort((a, b) => b.score - a.score);
}

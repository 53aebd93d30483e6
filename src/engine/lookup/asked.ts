import { type AskedText, askedText } from './asked-text.ts';
import { CONCEPT_SIGN, STOP } from './build-tables.ts';
import { compoundOf } from './compounds.ts';
import { rarity } from './rarity.ts';
import { likeSpelt } from './spelling.ts';
import type { Tables } from './tables.ts';
import { NOT_FOUND, termOf } from './term-table.ts';
import type { Word, WordReader } from './words.ts';

/** A term of a query that the index knows. */
export type AskedTerm = {
  term: number;
  /** Words as asked; several where words were taken for this term by their spelling. */
  word: string;
  rarity: number;
  count: number;
  isStop: boolean;
  /** 1, or less where the word was only spelt like it. */
  likeness: number;
};

/** A query in the index's terms. */
export type Asked = {
  body: AskedTerm[];
  author: AskedTerm[];
  /** The year and the month in which it was said, or NOT_FOUND. */
  year: number;
  month: number;
  concepts: AskedTerm[];
  /** Terms of the body that stand side by side. */
  pairs: Set<number>;
  /** Stems of the body's telling words, known or not, for comparing spellings. */
  stems: string[];
  /** Rarities of the body's telling words together, with those that nothing has. */
  mass: number;
};

/**
 * Reads a query in the terms of an index: unknown words by their parts ("#bluelivesmatter") or by what they are spelt like.
 * @param concepts that the query speaks of, as the items' `terms`
 * @param isTyping whether its last word may be only the beginning of one
 */
export function readAsked(query: string, concepts: readonly string[], tables: Tables, reader: WordReader, isTyping: boolean): Asked {
  const { body, author, date }: AskedText = askedText(query);
  const items = tables.counts[0] ?? 0;
  const terms = new Map<number, AskedTerm>();
  const asked: Asked = { body: [], author: [], year: NOT_FOUND, month: NOT_FOUND, concepts: [], pairs: new Set(), stems: [], mass: 0 };
  const { wordsOf } = reader;
  const words = wordsOf(body);
  let last = NOT_FOUND;
  for (const [at, word] of words.entries()) {
    if (!word.isStop) asked.stems.push(word.stem);
    const found = foundFor(word, tables, reader, isTyping && at === words.length - 1);
    if (found.length === 0) asked.mass += word.isStop ? 0 : rarity(0, items);
    const first = found[0]?.term ?? NOT_FOUND;
    if (last !== NOT_FOUND && first !== NOT_FOUND) asked.pairs.add(pairOf(last, first));
    last = first;
    for (const { term, likeness } of found) {
      const known = terms.get(term);
      if (known) {
        known.count += likeness;
        known.likeness = Math.max(known.likeness, likeness);
      } else terms.set(term, askedTerm(term, word.word, likeness, tables));
    }
  }
  asked.body = [...terms.values()];
  for (const { isStop, rarity: own } of asked.body) if (!isStop) asked.mass += own;
  asked.author = knownOf(wordsOf(author), tables).filter(({ isStop }) => !isStop);
  const [month, year] = wordsOf(date);
  if (month && year) {
    asked.month = termOf(month.stem, tables);
    asked.year = termOf(year.stem, tables);
  }
  for (const concept of new Set(concepts)) {
    const term = termOf(CONCEPT_SIGN + concept, tables);
    if (term !== NOT_FOUND) asked.concepts.push(askedTerm(term, concept, 1, tables));
  }
  return asked;
}

/** Two terms as one number: an index has fewer than two million. */
export function pairOf(first: number, second: number): number {
  return first * 0x200000 + second;
}

function askedTerm(term: number, word: string, likeness: number, { counts, termItems, termKinds }: Tables): AskedTerm {
  return {
    term, word, likeness, count: likeness,
    rarity: rarity(termItems[term] ?? 0, counts[0] ?? 0),
    isStop: ((termKinds[term] ?? 0) & STOP) !== 0,
  };
}

function foundFor(word: Word, tables: Tables, { stem }: WordReader, isBeginning: boolean): { term: number; likeness: number }[] {
  const term = termOf(word.stem, tables);
  if (term !== NOT_FOUND && !isBeginning) return [{ term, likeness: 1 }];
  const exact = term === NOT_FOUND ? [] : [{ term, likeness: 1 }];
  if (word.isNumber || word.isStop) return exact;
  const parts = exact.length > 0 ? [] : compoundOf(word.word, tables, stem);
  if (parts.length > 0) return parts.map((part) => ({ term: part, likeness: 1 }));
  return [...exact, ...likeSpelt(word, tables, isBeginning).filter((like) => like.term !== term)];
}

function knownOf(words: readonly Word[], tables: Tables): AskedTerm[] {
  const terms = new Map<number, AskedTerm>();
  for (const { stem, word } of words) {
    const term = termOf(stem, tables);
    if (term !== NOT_FOUND) terms.set(term, askedTerm(term, word, 1, tables));
  }
  return [...terms.values()];
}

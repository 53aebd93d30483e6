import { askedText } from './asked-text.ts';
import { CONCEPT_SIGN, STOP } from './build-tables.ts';
import { compoundOf } from './compounds.ts';
import type { Named } from './item.ts';
import { rarity } from './rarity.ts';
import { likeSpelt } from './spelling.ts';
import type { Tables } from './tables.ts';
import { NOT_FOUND, termOf } from './term-table.ts';
import type { Word, WordReader } from './words.ts';

/** A term of a query that the index knows. */
export type AskedTerm = {
  term: number;
  rarity: number;
  count: number;
  isStop: boolean;
  /** 1, or less where the word was only spelt like it. */
  likeness: number;
};

/** A telling word of a query, with all terms by which an item can have it: its own, one spelt like it, its concepts. */
export type AskedWord = { word: string; mass: number; terms: Found[] };

/** A query in the index's terms. */
export type Asked = {
  body: AskedTerm[];
  author: AskedTerm[];
  /** The year and the month in which it was said, or NOT_FOUND. */
  year: number;
  month: number;
  concepts: (AskedTerm & { name: string })[];
  words: AskedWord[];
  /** What the telling words weigh together, those included that nothing has. */
  mass: number;
  /** Terms of the body that stand side by side. */
  pairs: Set<number>;
  /** Stems of the body's telling words, known or not, for comparing spellings. */
  stems: string[];
};

export type Query = {
  text: string;
  /** What it speaks of, by the names that the items' `terms` use. */
  named: readonly Named[];
  /** Whether its last word may be only the beginning of one. */
  isTyping: boolean;
};

/** Reads a query in the terms of an index: unknown words by their parts ("#bluelivesmatter") or by what they are spelt like. */
export function readAsked({ text, named, isTyping }: Query, tables: Tables, reader: WordReader): Asked {
  const { body, author, date } = askedText(text);
  const { wordsOf } = reader;
  const terms = new Map<number, AskedTerm>();
  const pairs = new Set<number>();
  const asked: AskedWord[] = [];
  const names = conceptsByWord(named, tables);
  const words = wordsOf(body);
  let last = NOT_FOUND;
  for (const [at, word] of words.entries()) {
    const found = foundFor(word, tables, reader, isTyping && at === words.length - 1);
    const first = found[0]?.term ?? NOT_FOUND;
    if (last !== NOT_FOUND && first !== NOT_FOUND) pairs.add(pairOf(last, first));
    last = first;
    for (const like of found) addTerm(like, terms, tables);
    const byConcept = (names.get(word.word) ?? []).map((term) => ({ term, likeness: 1 }));
    if (!word.isStop) addWord(word.word, [...found, ...byConcept], asked, tables);
  }
  const [month, year] = wordsOf(date);
  return {
    body: [...terms.values()],
    author: knownOf(wordsOf(author), tables).filter(({ isStop }) => !isStop),
    year: year ? termOf(year.stem, tables) : NOT_FOUND,
    month: month && year ? termOf(month.stem, tables) : NOT_FOUND,
    concepts: named.flatMap(({ term: name }) => {
      const term = termOf(CONCEPT_SIGN + name, tables);
      return term === NOT_FOUND ? [] : [{ ...askedTerm(term, 1, tables), name }];
    }),
    words: asked,
    mass: asked.reduce((sum, { mass }) => sum + mass, 0),
    pairs,
    stems: words.filter(({ isStop }) => !isStop).map(({ stem }) => stem),
  };
}

/** Two terms as one number: an index has fewer than two million. */
export function pairOf(first: number, second: number): number {
  return first * 0x200000 + second;
}

/** The terms of concepts, under each word that says them. */
function conceptsByWord(named: readonly Named[], tables: Tables): Map<string, number[]> {
  const concepts = new Map<string, number[]>();
  for (const { term: name, words } of named) {
    const term = termOf(CONCEPT_SIGN + name, tables);
    if (term !== NOT_FOUND) for (const word of words) concepts.set(word, [...(concepts.get(word) ?? []), term]);
  }
  return concepts;
}

function addTerm({ term, likeness }: Found, terms: Map<number, AskedTerm>, tables: Tables): void {
  const known = terms.get(term);
  if (known) {
    known.count += likeness;
    known.likeness = Math.max(known.likeness, likeness);
  } else terms.set(term, askedTerm(term, likeness, tables));
}

/** A word weighs what the commonest of its terms does: "Beijing" no more than China, whose capital it is. */
function addWord(word: string, terms: Found[], words: AskedWord[], { counts, termItems }: Tables): void {
  if (words.some((known) => known.word === word)) return;
  words.push({ word, terms, mass: Math.min(...terms.map(({ term }) => rarity(termItems[term] ?? 0, counts[0] ?? 0)), rarity(0, counts[0] ?? 0)) });
}

function askedTerm(term: number, likeness: number, { counts, termItems, termKinds }: Tables): AskedTerm {
  return {
    term, likeness, count: likeness,
    rarity: rarity(termItems[term] ?? 0, counts[0] ?? 0),
    isStop: ((termKinds[term] ?? 0) & STOP) !== 0,
  };
}

export type Found = { term: number; likeness: number };

function foundFor(word: Word, tables: Tables, { stem }: WordReader, isBeginning: boolean): Found[] {
  const term = termOf(word.stem, tables);
  if (term !== NOT_FOUND && !isBeginning) return [{ term, likeness: 1 }];
  const exact = term === NOT_FOUND ? [] : [{ term, likeness: 1 }];
  if (word.isNumber || word.isStop) return exact;
  const parts = exact.length > 0 ? [] : compoundOf(word.word, tables, stem);
  if (parts.length > 0) return parts.map((part) => ({ term: part, likeness: 1 }));
  return [...exact, ...likeSpelt(word, tables, isBeginning).filter((like) => like.term !== term)];
}

function knownOf(words: readonly Word[], tables: Tables): AskedTerm[] {
  const terms = new Set(words.map(({ stem }) => termOf(stem, tables)));
  terms.delete(NOT_FOUND);
  return [...terms].map((term) => askedTerm(term, 1, tables));
}

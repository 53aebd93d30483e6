import { gramsOf } from './grams.ts';
import type { Item } from './item.ts';
import { rarity } from './rarity.ts';
import type { Tables } from './tables.ts';
import { joinTexts, slotsFor, spanOf } from './term-table.ts';
import { termVectors } from './vectors.ts';
import { type Word, wordReader } from './words.ts';

export const STOP = 1;
export const NUMBER = 2;
export const CONCEPT = 4;

/** Concepts stand beside words and are never taken for one: no word holds this sign. */
export const CONCEPT_SIGN = '=';

/** BM25F (Robertson, Zaragoza and Taylor, 2004): how soon a word's repetition says no more, how much length tells against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** Impacts are kept in hundredths; the greatest is SATURATION + 1. */
export const IMPACT_SCALE = 100;

type Read = { terms: string[]; kinds: number[]; itemTerms: Uint32Array; titleEnds: Uint32Array; textEnds: Uint32Array; itemEnds: Uint32Array };

/** Builds the look-up index of some items. */
export function buildTables(items: readonly Item[], language: string, titleWeight: number): Tables {
  const read = readItems(items, language);
  const posted = postings(read, titleWeight);
  const grams = gramTables(read, posted.termItems);
  const ids = joinTexts(items.map(({ id }) => id));
  const texts = joinTexts(read.terms);
  const { vectors, dimensions } = termVectors(read, posted.termItems);
  return {
    counts: Uint32Array.of(items.length, read.terms.length, grams.gramKeys.length, dimensions),
    idText: ids.text, idEnds: ids.ends,
    termText: texts.text, termEnds: texts.ends,
    termSlots: slotsFor(read.terms),
    termKinds: Uint8Array.from(read.kinds),
    titleEnds: read.titleEnds, textEnds: read.textEnds, itemEnds: read.itemEnds, itemTerms: read.itemTerms,
    ...posted, ...grams, vectors,
  };
}

function readItems(items: readonly Item[], language: string): Read {
  const { wordsOf } = wordReader(language);
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const kinds: number[] = [];
  const all: number[] = [];
  const add = (text: string, kind: number): void => {
    let term = numbers.get(text);
    if (term === undefined) {
      term = terms.length;
      numbers.set(text, term);
      terms.push(text);
      kinds.push(kind);
    }
    all.push(term);
  };
  const kindOf = ({ isStop, isNumber }: Word): number => (isStop ? STOP : 0) | (isNumber ? NUMBER : 0);
  const ends = { title: new Uint32Array(items.length), text: new Uint32Array(items.length), item: new Uint32Array(items.length) };
  for (const [n, { title, text, terms: concepts }] of items.entries()) {
    for (const word of title === undefined ? [] : wordsOf(title)) add(word.stem, kindOf(word));
    ends.title[n] = all.length;
    for (const word of wordsOf(text)) add(word.stem, kindOf(word));
    ends.text[n] = all.length;
    for (const concept of new Set(concepts)) add(CONCEPT_SIGN + concept, CONCEPT);
    ends.item[n] = all.length;
  }
  return { terms, kinds, itemTerms: Uint32Array.from(all), titleEnds: ends.title, textEnds: ends.text, itemEnds: ends.item };
}

type Postings = Pick<Tables, 'termItems' | 'postEnds' | 'postItems' | 'postImpacts' | 'itemMass' | 'textMass'>;

function postings({ terms, kinds, itemTerms, titleEnds, textEnds, itemEnds }: Read, titleWeight: number): Postings {
  const items = itemEnds.length;
  const termItems = new Uint32Array(terms.length);
  eachItem(itemEnds, (_item, start, end) => {
    for (const term of new Set(itemTerms.subarray(start, end))) termItems[term] = (termItems[term] ?? 0) + 1;
  });
  const postEnds = new Uint32Array(terms.length);
  let total = 0;
  for (let term = 0; term < terms.length; term++) postEnds[term] = total += termItems[term] ?? 0;
  const next = Uint32Array.from(postEnds, (end, term) => end - (termItems[term] ?? 0));
  const postItems = new Uint32Array(total);
  const postImpacts = new Uint8Array(total);
  const itemMass = new Float32Array(items);
  const textMass = new Float32Array(items);
  const mean = meanLengths(titleEnds, textEnds, itemEnds);
  eachItem(itemEnds, (item, start, end) => {
    const titleEnd = titleEnds[item] ?? 0;
    const textEnd = textEnds[item] ?? 0;
    const inTitle = titleWeight / (1 - LENGTH_SHARE + (LENGTH_SHARE * (titleEnd - start)) / mean.title);
    const inText = 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * (textEnd - titleEnd)) / mean.text);
    const counts = new Map<number, number>();
    for (let at = start; at < end; at++) {
      const term = itemTerms[at] ?? 0;
      counts.set(term, (counts.get(term) ?? 0) + (at < titleEnd ? inTitle : at < textEnd ? inText : 1));
    }
    for (const [term, count] of counts) {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      postItems[place] = item;
      postImpacts[place] = Math.round((IMPACT_SCALE * (SATURATION + 1) * count) / (SATURATION + count));
    }
    const massOf = (from: number): number => {
      let mass = 0;
      for (const term of new Set(itemTerms.subarray(from, textEnd))) if (((kinds[term] ?? 0) & STOP) === 0) mass += rarity(termItems[term] ?? 0, items);
      return mass;
    };
    itemMass[item] = massOf(start);
    textMass[item] = massOf(titleEnd);
  });
  return { termItems, postEnds, postItems, postImpacts, itemMass, textMass };
}

function meanLengths(titleEnds: Uint32Array, textEnds: Uint32Array, itemEnds: Uint32Array): { title: number; text: number } {
  let title = 0;
  let text = 0;
  eachItem(itemEnds, (item, start) => {
    title += (titleEnds[item] ?? 0) - start;
    text += (textEnds[item] ?? 0) - (titleEnds[item] ?? 0);
  });
  const items = Math.max(1, itemEnds.length);
  return { title: Math.max(1, title / items), text: Math.max(1, text / items) };
}

function eachItem(itemEnds: Uint32Array, visit: (item: number, start: number, end: number) => void): void {
  let start = 0;
  for (const [item, end] of itemEnds.entries()) {
    visit(item, start, end);
    start = end;
  }
}

type GramTables = Pick<Tables, 'gramKeys' | 'gramRarity' | 'gramEnds' | 'termGrams' | 'gramTermEnds' | 'gramTerms' | 'gramNorms'>;

function gramTables({ terms, kinds, itemTerms, itemEnds }: Read, termItems: Uint32Array): GramTables {
  const items = itemEnds.length;
  const own = terms.map((term, n) => (((kinds[n] ?? 0) & (STOP | CONCEPT)) === 0 ? gramsOf(term) : []));
  const gramKeys = Uint32Array.from(new Set(own.flat())).toSorted();
  const numberOf = new Map<number, number>();
  for (const [gram, key] of gramKeys.entries()) numberOf.set(key, gram);
  const gramEnds = new Uint32Array(terms.length);
  let total = 0;
  for (const [term, { length }] of own.entries()) gramEnds[term] = total += length;
  const termGrams = new Uint32Array(total);
  const perGram = new Uint32Array(gramKeys.length);
  // How many items have it: those of its terms together, which counts an item with two of them twice.
  const having = new Uint32Array(gramKeys.length);
  let at = 0;
  for (const [term, keys] of own.entries()) {
    for (const key of keys) {
      const gram = numberOf.get(key) ?? 0;
      termGrams[at++] = gram;
      perGram[gram] = (perGram[gram] ?? 0) + 1;
      having[gram] = (having[gram] ?? 0) + (termItems[term] ?? 0);
    }
  }
  const gramTermEnds = new Uint32Array(gramKeys.length);
  let sum = 0;
  for (const [gram, count] of perGram.entries()) gramTermEnds[gram] = sum += count;
  const next = Uint32Array.from(gramTermEnds, (end, gram) => end - (perGram[gram] ?? 0));
  const gramTerms = new Uint32Array(total);
  for (let term = 0, place = 0; term < terms.length; term++) {
    for (; place < (gramEnds[term] ?? 0); place++) {
      const gram = termGrams[place] ?? 0;
      const free = next[gram] ?? 0;
      gramTerms[free] = term;
      next[gram] = free + 1;
    }
  }
  const gramRarity = Float32Array.from(having, (count) => rarity(Math.min(count, items), items));
  return { gramKeys, gramRarity, gramEnds, termGrams, gramTermEnds, gramTerms, gramNorms: normsOf(itemTerms, itemEnds, gramEnds, termGrams, gramRarity) };
}

function normsOf(itemTerms: Uint32Array, itemEnds: Uint32Array, gramEnds: Uint32Array, termGrams: Uint32Array, gramRarity: Float32Array): Float32Array {
  const norms = new Float32Array(itemEnds.length);
  eachItem(itemEnds, (item, start, end) => {
    const counts = new Map<number, number>();
    for (const term of new Set(itemTerms.subarray(start, end))) {
      const own = spanOf(term, gramEnds);
      for (let place = own.start; place < own.end; place++) {
        const gram = termGrams[place] ?? 0;
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
    }
    let square = 0;
    for (const [gram, count] of counts) square += (count * (gramRarity[gram] ?? 0)) ** 2;
    norms[item] = Math.sqrt(square) || 1;
  });
  return norms;
}

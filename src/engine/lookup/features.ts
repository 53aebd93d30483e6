import { type Asked, pairOf } from './asked.ts';
import type { Sums } from './recall.ts';
import type { Tables } from './tables.ts';
import { FactBook, type TermFacts } from './term-facts.ts';
import { spanOf } from './term-table.ts';

/** What a candidate is judged by; weights.ts says how much each counts. */
export const FEATURES = [
  /** Sums of BM25F: the query's telling words, its author's name, its small words, its concepts. */
  'body', 'author', 'small', 'concepts',
  /** Cosine of the two texts' runs of letters. */
  'grams',
  /** Rarity of the rarest word that both have. */
  'rarest',
  /** Share of the query that the item has, and (by its root) of the item's text that the query has. */
  'asked', 'told',
  /** What the item says beyond the query. */
  'untold',
  /** How much the item says in all, and how many words its title has (logarithms). */
  'length', 'title',
  /** Words that stand side by side in both. */
  'beside',
  /** The item has the year in which the query was said; it has the month too. */
  'year', 'month',
  /** Numbers that the query lacks. */
  'numbers',
  /** How far words that the item lacks have words there that are used alike, as a share of the query. Only the best are asked. */
  'alike',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type FeatureValues = Record<FeatureName, number>;

/** Most that two words side by side count: two rare names are as good as a sentence, no better. */
const MOST_BESIDE = 8;

/** Compares items of an index with one query. */
export class Features {
  private readonly facts: FactBook;

  constructor(
    private readonly asked: Asked,
    private readonly sums: Sums,
    private readonly tables: Tables,
  ) {
    this.facts = new FactBook(asked, tables);
  }

  /** How an item compares with the query; `alike` is left out. */
  of(item: number): FeatureValues {
    const { titleEnds, itemMass, textMass, gramNorms } = this.tables;
    const terms = this.termsOf(item);
    const titleLength = (titleEnds[item] ?? 0) - this.startOf(item);
    const mass = itemMass[item] ?? 0;
    let grams = 0;
    let both = 0;
    let bothInText = 0;
    let rarest = 0;
    let numbers = 0;
    let year = 0;
    let month = 0;
    // From the end, so that a word of both is counted as one of the text.
    for (let at = terms.length - 1; at >= 0; at--) {
      const facts = terms[at];
      if (!facts || facts.seenIn === item) continue;
      facts.seenIn = item;
      grams += facts.grams;
      if (facts.term === this.asked.year) year = 1;
      else if (facts.term === this.asked.month) month = 1;
      if (facts.isNumber && facts.asked === null) numbers += facts.rarity;
      if (!facts.isTelling || !facts.isOwn) continue;
      both += facts.rarity;
      if (at >= titleLength) bothInText += facts.rarity;
      if (facts.asked !== null) rarest = Math.max(rarest, facts.rarity * facts.asked.likeness);
    }
    return {
      body: this.sums.body[item] ?? 0,
      author: this.sums.author[item] ?? 0,
      small: this.sums.small[item] ?? 0,
      concepts: this.sums.concepts[item] ?? 0,
      grams: grams / this.facts.gramLength / (gramNorms[item] ?? 1),
      asked: this.sharedWith(item).share,
      told: Math.sqrt(bothInText / (textMass[item] || 1)),
      untold: mass - both,
      length: Math.log(1 + mass),
      title: Math.log(1 + titleLength),
      beside: this.besideIn(terms, titleLength),
      rarest, year, month: year * month, numbers,
      alike: 0,
    };
  }

  /** The feature `alike` of an item: it costs as much as all others together. */
  alikeIn(item: number): number {
    const terms = this.termsOf(item).filter(({ isTelling }) => isTelling);
    const closest = new Float32Array(this.facts.telling.length);
    for (const facts of terms) {
      const alike = this.facts.alike(facts);
      if (alike === null) return 0;
      for (let at = 0; at < closest.length; at++) closest[at] = Math.max(closest[at] ?? 0, alike[at] ?? 0);
    }
    const has = new Set(terms.map(({ term }) => term));
    let sum = 0;
    for (const [at, { term, rarity }] of this.facts.telling.entries()) if (!has.has(term)) sum += rarity * (closest[at] ?? 0) ** 2;
    return sum / (this.asked.mass || 1);
  }

  /** The query's words that an item has, in its own words or by its concepts, and what share of the query they weigh. */
  sharedWith(item: number): { share: number; words: string[]; named: string[] } {
    const { itemTerms, itemEnds } = this.tables;
    const has = itemTerms.subarray(this.startOf(item), itemEnds[item]);
    const words: string[] = [];
    let mass = 0;
    for (const { word, mass: own, terms } of this.asked.words) {
      const likeness = Math.max(0, ...terms.map((one) => (has.includes(one.term) ? one.likeness : 0)));
      if (likeness === 0) continue;
      words.push(word);
      mass += own * likeness;
    }
    const named = this.asked.concepts.flatMap(({ term, name }) => (has.includes(term) ? [name] : []));
    return { share: mass / (this.asked.mass || 1), words, named };
  }

  private besideIn(terms: readonly TermFacts[], titleLength: number): number {
    const found = new Set<number>();
    let sum = 0;
    for (let at = 1; at < terms.length; at++) {
      const first = terms[at - 1];
      const second = terms[at];
      if (!first?.asked || !second?.asked || at === titleLength) continue;
      const pair = pairOf(first.term, second.term);
      if (!this.asked.pairs.has(pair) || found.has(pair)) continue;
      found.add(pair);
      sum += Math.min(MOST_BESIDE, first.rarity + second.rarity);
    }
    return Math.sqrt(sum);
  }

  /** An item's words in order, its title's first. */
  private termsOf(item: number): TermFacts[] {
    const { itemTerms, textEnds } = this.tables;
    const terms: TermFacts[] = [];
    for (let at = this.startOf(item); at < (textEnds[item] ?? 0); at++) terms.push(this.facts.of(itemTerms[at] ?? 0));
    return terms;
  }

  private startOf(item: number): number {
    return spanOf(item, this.tables.itemEnds).start;
  }
}

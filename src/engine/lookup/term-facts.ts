import type { Asked, AskedTerm } from './asked.ts';
import { CONCEPT, NUMBER, STOP } from './build-tables.ts';
import { gramsOf } from './grams.ts';
import { rarity } from './rarity.ts';
import { placeOf } from './spelling.ts';
import type { Tables } from './tables.ts';
import { spanOf } from './term-table.ts';

/** What a query needs of a term of its candidates: worked out once a query, however many of them have it. */
export type TermFacts = {
  readonly term: number;
  readonly rarity: number;
  /** Neither a small word nor a concept. */
  readonly isTelling: boolean;
  readonly isNumber: boolean;
  /** The query has it, or its author's name does. */
  readonly isOwn: boolean;
  /** The query's own, where its body has it. */
  readonly asked: AskedTerm | null;
  /** What it adds to the product of the two texts' grams. */
  readonly grams: number;
  /** How alike it is used to each of the query's telling terms; null until somebody asks. */
  alike: Float32Array | null;
  /** The item that was last compared by it: an item's terms count once. */
  seenIn: number;
};

/** Terms by what one query makes of them. */
export class FactBook {
  /** The query's telling terms. */
  readonly telling: readonly AskedTerm[];
  /** Length of the query's vector of grams. */
  readonly gramLength: number;
  private readonly facts = new Map<number, TermFacts>();
  private readonly body: ReadonlyMap<number, AskedTerm>;
  private readonly author: ReadonlySet<number>;
  private readonly gramWeights = new Map<number, number>();

  constructor(asked: Asked, private readonly tables: Tables) {
    this.telling = asked.body.filter(({ isStop }) => !isStop);
    this.body = new Map(asked.body.map((term) => [term.term, term]));
    this.author = new Set(asked.author.map(({ term }) => term));
    this.gramLength = this.weighGrams(asked.stems);
  }

  of(term: number): TermFacts {
    const known = this.facts.get(term);
    if (known) return known;
    const { termKinds, termItems, counts } = this.tables;
    const kind = termKinds[term] ?? 0;
    const asked = this.body.get(term) ?? null;
    const facts: TermFacts = {
      term, asked,
      rarity: rarity(termItems[term] ?? 0, counts[0] ?? 0),
      isTelling: (kind & (STOP | CONCEPT)) === 0,
      isNumber: (kind & NUMBER) !== 0,
      isOwn: asked !== null || this.author.has(term),
      grams: this.gramsOf(term),
      alike: null,
      seenIn: -1,
    };
    this.facts.set(term, facts);
    return facts;
  }

  /** How alike a term is used to each of the query's telling terms: cosines, 0 and more; null where the index knows nothing of use. */
  alike(facts: TermFacts): Float32Array | null {
    const dimensions = this.tables.counts[3] ?? 0;
    if (dimensions === 0) return null;
    return (facts.alike ??= Float32Array.from(this.telling, ({ term }) => cosine(term * dimensions, facts.term * dimensions, dimensions, this.tables.vectors)));
  }

  private gramsOf(term: number): number {
    const { termGrams, gramEnds, gramRarity } = this.tables;
    const { start, end } = spanOf(term, gramEnds);
    let sum = 0;
    for (let at = start; at < end; at++) {
      const gram = termGrams[at] ?? 0;
      sum += (this.gramWeights.get(gram) ?? 0) * (gramRarity[gram] ?? 0);
    }
    return sum;
  }

  private weighGrams(stems: readonly string[]): number {
    const { gramKeys, gramRarity } = this.tables;
    const counts = new Map<number, number>();
    for (const key of stems.flatMap(gramsOf)) {
      const gram = placeOf(key, gramKeys);
      if (gram >= 0) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    let square = 0;
    for (const [gram, count] of counts) {
      const weight = (1 + Math.log(count)) * (gramRarity[gram] ?? 0);
      square += weight * weight;
      this.gramWeights.set(gram, weight);
    }
    return Math.sqrt(square) || 1;
  }
}

/** Bytes of a vector stand for parts of 1. */
const SCALE = 127 * 127;

function cosine(one: number, other: number, dimensions: number, vectors: Int8Array): number {
  let product = 0;
  for (let n = 0; n < dimensions; n++) product += (vectors[one + n] ?? 0) * (vectors[other + n] ?? 0);
  return Math.max(0, product / SCALE);
}

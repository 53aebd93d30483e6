/** Bits a word: small integers, which engines keep unboxed. */
const BITS = 30;

/** The concepts of a sentence, one bit each, by their numbers in the lexicon. */
export type ConceptBits = Int32Array;

/** Where a concept's bit is. */
type BitPlace = { at: number; bit: number };

function bitPlace(number: number): BitPlace {
  return { at: Math.floor(number / BITS), bit: 1 << (number % BITS) };
}

/** @param size how many concepts there are */
export function bitsOf(size: number, concepts: readonly number[]): ConceptBits {
  const bits = new Int32Array(Math.ceil(size / BITS));
  setBits(bits, concepts);
  return bits;
}

export function setBits(bits: ConceptBits, concepts: readonly number[]): void {
  for (const number of concepts) {
    const { at, bit } = bitPlace(number);
    bits[at] = (bits[at] ?? 0) | bit;
  }
}

/** Undoes `setBits` where nothing else was set. */
export function clearBits(bits: ConceptBits, concepts: readonly number[]): void {
  for (const number of concepts) bits[bitPlace(number).at] = 0;
}

/** Numbers of a lexicon's concepts, in its order. */
export function numberConcepts(concepts: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  return new Map(Object.keys(concepts).map((concept, at) => [concept, at]));
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/**
 * Concepts of which a slot takes any. Most sentences have none of them: that is told by a few `and`s,
 * of the words of a sentence's bits where the group has any.
 */
export class Group {
  private readonly places: readonly number[];
  private readonly bits: readonly number[];

  constructor(readonly concepts: ReadonlySet<string>, numbers: ReadonlyMap<string, number>) {
    const bits = new Map<number, number>();
    for (const concept of concepts) {
      const number = numbers.get(concept);
      if (number === undefined) continue;
      const { at, bit } = bitPlace(number);
      bits.set(at, (bits.get(at) ?? 0) | bit);
    }
    const inOrder = [...bits].toSorted(([a], [b]) => a - b);
    this.places = inOrder.map(([at]) => at);
    this.bits = inOrder.map(([, some]) => some);
  }

  has(concept: string): boolean {
    return this.concepts.has(concept);
  }

  /** Whether a sentence has a concept of the group. */
  isIn(sentence: ConceptBits): boolean {
    for (let at = 0; at < this.places.length; at++) {
      if (((sentence[this.places[at] ?? 0] ?? 0) & (this.bits[at] ?? 0)) !== 0) return true;
    }
    return false;
  }

  /** The first number of the group's concepts that a sentence has, or -1. */
  firstIn(sentence: ConceptBits): number {
    for (let at = 0; at < this.places.length; at++) {
      const place = this.places[at] ?? 0;
      const both = (sentence[place] ?? 0) & (this.bits[at] ?? 0);
      if (both !== 0) return place * BITS + lowestBit(both);
    }
    return -1;
  }

  /** Places and bits in turn. */
  get pairs(): number[] {
    return this.places.flatMap((place, at) => [place, this.bits[at] ?? 0]);
  }

  /** How many `and`s it takes to tell that a sentence has none. */
  get cost(): number {
    return this.places.length;
  }

  /** The numbers of the group's concepts that a sentence has. */
  numbersIn(sentence: ConceptBits): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < this.places.length; at++) {
      const place = this.places[at] ?? 0;
      let both = (sentence[place] ?? 0) & (this.bits[at] ?? 0);
      for (; both !== 0; both &= both - 1) numbers.push(place * BITS + lowestBit(both));
    }
    return numbers;
  }
}

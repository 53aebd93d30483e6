/**
 * The bits of a feature's code by which its weight is kept. Few, so that packs stay small: of ten sentences with 150
 * features one has a feature that is taken for another, and one feature of many moves little.
 */
export const CODE_BITS = 0xfffff;
/** Parts of the table that hold nothing have this key, which no feature has. */
const EMPTY = -1;

/** Places for each weight: half empty, a table is quick to search and still fits the fast memory. */
const ROOM = 1.4;

/**
 * Weights by feature, in one block of numbers: key and weight side by side. A Map would follow three references for each
 * feature, and nearly all features of a sentence have no weight.
 */
export class Weights {
  private readonly table: Int32Array;
  private readonly last: number;

  /** @param weights codes of features, of `CODE_BITS`, and whole weights */
  constructor(weights: readonly (readonly [code: number, weight: number])[]) {
    const places = 2 ** Math.ceil(Math.log2(weights.length * ROOM + 1));
    this.last = places - 1;
    this.table = new Int32Array(places * 2).fill(EMPTY);
    for (const [code, weight] of weights) {
      const at = this.placeOf(code);
      this.table[at] = code;
      this.table[at + 1] = weight;
    }
  }

  /** The weight of a feature, or undefined. */
  get(code: number): number | undefined {
    const at = this.placeOf(code & CODE_BITS);
    return this.table[at] === EMPTY ? undefined : this.table[at + 1];
  }

  /** Where a feature stands, or the empty place where it would. */
  private placeOf(code: number): number {
    let at = (code & this.last) * 2;
    while (this.table[at] !== code && this.table[at] !== EMPTY) at = ((at >> 1) + 1 & this.last) * 2;
    return at;
  }
}

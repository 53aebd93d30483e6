import { rarity } from './rarity.ts';

/**
 * Vectors of terms learned from the items themselves (latent semantic analysis: Deerwester and others, 1990): terms that
 * occur with the same others point alike. Their directions come from a randomised singular value decomposition (Halko,
 * Martinsson and Tropp, 2011).
 */
const DIMENSIONS = 64;
/** Directions more than asked, which make the first ones exact. */
const OVERSAMPLED = 8;
const ROUNDS = 3;
/** Fewer items teach nothing about words. */
const LEAST_ITEMS = 2_000;
/** Random numbers of Numerical Recipes' generator: the same items give the same index. */
const next = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;

type Read = { kinds: readonly number[]; itemTerms: Uint32Array; itemEnds: Uint32Array };
/** Rows of sparse numbers: an item's terms and how much each weighs. */
type Rows = { ends: Uint32Array; terms: Uint32Array; weights: Float32Array };

/** @returns for each term as many bytes as `dimensions`, all 0 where nothing is known of it */
export function termVectors(read: Read, termItems: Uint32Array): { vectors: Int8Array; dimensions: number } {
  if (read.itemEnds.length < LEAST_ITEMS) return { vectors: new Int8Array(0), dimensions: 0 };
  const rows = rowsOf(read, termItems);
  const width = DIMENSIONS + OVERSAMPLED;
  let seed = 1;
  let basis: Float32Array = new Float32Array(termItems.length * width).map(() => (seed = next(seed)) / 2 ** 32 - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    basis = transposedTimes(rows, times(rows, basis, width), width, termItems.length);
    // Rounding matters in the last round only.
    orthonormalise(basis, width, round === ROUNDS - 1 ? 2 : 1);
  }
  return { vectors: quantised(basis, strengths(times(rows, basis, width), width), width), dimensions: DIMENSIONS };
}

function rowsOf({ kinds, itemTerms, itemEnds }: Read, termItems: Uint32Array): Rows {
  const ends = new Uint32Array(itemEnds.length);
  const terms: number[] = [];
  const weights: number[] = [];
  let start = 0;
  for (const [item, end] of itemEnds.entries()) {
    const first = terms.length;
    let square = 0;
    // Only words: bit 1 are stop words, bit 4 concepts; what one item alone has is like nothing else.
    for (const term of new Set(itemTerms.subarray(start, end))) {
      const having = termItems[term] ?? 0;
      if (((kinds[term] ?? 0) & 5) !== 0 || having < 2) continue;
      const weight = rarity(having, itemEnds.length);
      terms.push(term);
      weights.push(weight);
      square += weight * weight;
    }
    for (let at = first; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / Math.sqrt(square);
    ends[item] = terms.length;
    start = end;
  }
  return { ends, terms: Uint32Array.from(terms), weights: Float32Array.from(weights) };
}

function times({ ends, terms, weights }: Rows, matrix: Float32Array, width: number): Float32Array {
  const product = new Float32Array(ends.length * width);
  for (let row = 0, at = 0; row < ends.length; row++) {
    for (; at < (ends[row] ?? 0); at++) addScaled(product, row * width, matrix, (terms[at] ?? 0) * width, weights[at] ?? 0, width);
  }
  return product;
}

function transposedTimes({ ends, terms, weights }: Rows, matrix: Float32Array, width: number, rows: number): Float32Array {
  const product = new Float32Array(rows * width);
  for (let row = 0, at = 0; row < ends.length; row++) {
    for (; at < (ends[row] ?? 0); at++) addScaled(product, (terms[at] ?? 0) * width, matrix, row * width, weights[at] ?? 0, width);
  }
  return product;
}

function addScaled(to: Float32Array, toAt: number, from: Float32Array, fromAt: number, factor: number, width: number): void {
  for (let n = 0; n < width; n++) to[toAt + n] = (to[toAt + n] ?? 0) + factor * (from[fromAt + n] ?? 0);
}

/** Gram and Schmidt by way of Cholesky: one pass over the rows for all products, one to apply them; twice mends rounding. */
function orthonormalise(matrix: Float32Array, width: number, passes: number): void {
  for (let pass = 0; pass < passes; pass++) {
    const products = new Float64Array(width * width);
    for (let row = 0; row < matrix.length; row += width) {
      for (let a = 0; a < width; a++) {
        const one = matrix[row + a] ?? 0;
        if (one !== 0) for (let b = 0; b <= a; b++) products[a * width + b] = (products[a * width + b] ?? 0) + one * (matrix[row + b] ?? 0);
      }
    }
    const lower = cholesky(products, width);
    for (let row = 0; row < matrix.length; row += width) {
      for (let a = 0; a < width; a++) {
        let value = matrix[row + a] ?? 0;
        for (let b = 0; b < a; b++) value -= (lower[a * width + b] ?? 0) * (matrix[row + b] ?? 0);
        matrix[row + a] = value / (lower[a * width + a] ?? 1);
      }
    }
  }
}

/** The lower triangle L of a symmetric matrix L·Lᵀ. */
function cholesky(products: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let a = 0; a < width; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = products[a * width + b] ?? 0;
      for (let c = 0; c < b; c++) sum -= (lower[a * width + c] ?? 0) * (lower[b * width + c] ?? 0);
      lower[a * width + b] = a === b ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[b * width + b] ?? 1);
    }
  }
  return lower;
}

function strengths(products: Float32Array, width: number): Float64Array {
  const squares = new Float64Array(width);
  for (let row = 0; row < products.length; row += width) {
    for (let n = 0; n < width; n++) squares[n] = (squares[n] ?? 0) + (products[row + n] ?? 0) ** 2;
  }
  return squares.map(Math.sqrt);
}

/** Rows of length 1 in bytes. Strong directions count less than they are: by the root, which was best on training data. */
function quantised(basis: Float32Array, strength: Float64Array, width: number): Int8Array {
  const terms = basis.length / width;
  const vectors = new Int8Array(terms * DIMENSIONS);
  for (let term = 0; term < terms; term++) {
    const row = Array.from({ length: DIMENSIONS }, (_, n) => (basis[term * width + n] ?? 0) / Math.sqrt(strength[n] || 1));
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (const [n, value] of row.entries()) vectors[term * DIMENSIONS + n] = Math.round((127 * value) / length);
  }
  return vectors;
}

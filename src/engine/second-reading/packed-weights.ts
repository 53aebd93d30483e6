import { codeOf } from './codes.ts';
import { RiceReader, RiceWriter } from './rice.ts';
import { CODE_BITS } from './weights.ts';

/** Lowest bits of a code's distance to the one before: a claim has some 700 of 2 ** 20 codes, 1,400 apart. */
const DISTANCE_BITS = 10;
/** Lowest bits of a weight: most are between -15 and 15 parts. */
const WEIGHT_BITS = 4;
/** Lowest bits of the number of weights. */
const COUNT_BITS = 10;

/**
 * Packs named weights ("stranglehold=20 mine_in=-10") for the claim pack: how many, then codes in order, each as its distance
 * to the one before, and weights, as Rice codes in base64: a sixth of the length of the names. Of two features of one code
 * the last stays.
 */
export function packWeights(named: string): string {
  const weights = new Map(named.split(' ').map((one): [number, number] => {
    const equals = one.lastIndexOf('=');
    return [codeOf(one.slice(0, equals)) & CODE_BITS, Number(one.slice(equals + 1))];
  }));
  const packed = new RiceWriter();
  packed.write(weights.size, COUNT_BITS);
  let before = 0;
  for (const [code, weight] of [...weights].toSorted(([a], [b]) => a - b)) {
    packed.write(code - before, DISTANCE_BITS);
    packed.write(weight < 0 ? -2 * weight - 1 : 2 * weight, WEIGHT_BITS);
    before = code;
  }
  return packed.toBase64();
}

/**
 * @param packed what `packWeights` made
 * @returns codes of features with their weights, in order of the codes; what was cut off reads as codes without weight
 * @throws an Error where it is no base64
 */
export function unpackWeights(packed: string): [code: number, weight: number][] {
  const bits = new RiceReader(packed);
  const weights: [number, number][] = [];
  let code = 0;
  for (let left = Math.min(bits.read(COUNT_BITS), CODE_BITS); left > 0 && !bits.done; left--) {
    code += bits.read(DISTANCE_BITS);
    const zigzag = bits.read(WEIGHT_BITS);
    weights.push([code & CODE_BITS, zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2]);
  }
  return weights;
}

import { codeOf } from './codes.ts';
import { CODE_BITS } from './weights.ts';

/** Bits of a number that one byte holds, and the bit that says that another byte follows. */
const BITS = 7;
const MORE = 1 << BITS;
const LOW = MORE - 1;

/**
 * Packs named weights ("stranglehold=83 mine_in=-41") for the claim pack: codes in order, each as its distance to the one
 * before, and weights, as variable-length integers in base64: a third of the length of the names.
 */
export function packWeights(named: string): string {
  const weights = named.split(' ').map((one): [number, number] => {
    const equals = one.lastIndexOf('=');
    return [codeOf(one.slice(0, equals)) & CODE_BITS, Number(one.slice(equals + 1))];
  });
  let bytes = '';
  let before = 0;
  for (const [code, weight] of weights.toSorted(([a], [b]) => a - b)) {
    bytes += written(code - before) + written(weight < 0 ? -2 * weight - 1 : 2 * weight);
    before = code;
  }
  return btoa(bytes);
}

/**
 * @param packed what `packWeights` made
 * @returns codes of features with their weights, in order of the codes
 * @throws an Error where it is no base64
 */
export function unpackWeights(packed: string): [code: number, weight: number][] {
  const bytes = atob(packed);
  const weights: [number, number][] = [];
  let at = 0;
  let code = 0;
  const read = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = bytes.charCodeAt(at++);
      number += (byte & LOW) * 2 ** shift;
      // Past the end there is no byte: what was cut off reads as its beginning.
      if (!(byte & MORE)) return number;
    }
  };
  while (at < bytes.length) {
    code += read();
    const zigzag = read();
    weights.push([code & CODE_BITS, zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2]);
  }
  return weights;
}

function written(number: number): string {
  return number < MORE ? String.fromCharCode(number) : String.fromCharCode((number & LOW) | MORE) + written(number >> BITS);
}

import { WHOLE_WEIGHT } from '../../engine/second-reading/second-reader.ts';
import { randomFrom } from '../random.ts';

/** A sentence as numbers: its features, how many of them are its own, and whether it states the claim. */
export type Example = { features: Int32Array; own: number; states: boolean };

/** Passes over all examples, after which the weights hardly move. */
const PASSES = 12;
/** How often a pass sees each sentence that states the claim: they are one in a hundred. */
const TIMES_POSITIVE = 8;
const STEP = 0.15;
const BIAS_STEP = 0.3;
/** Pulls weights towards nothing, so that a word seen once cannot decide. */
const DECAY = 0.03;
/** Errors this small teach nothing. */
const NEGLIGIBLE = 0.001;

export type Weights = { bias: number; weights: Float32Array };

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with L2 decay.
 * The order of examples comes from a fixed seed, so that the same practice gives the same weights.
 * @param size how many features there are
 */
export function learn(examples: readonly Example[], size: number): Weights {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.001);
  let bias = -3;
  let biasSquares = 0.001;
  const order = examples.flatMap((example) => Array.from({ length: example.states ? TIMES_POSITIVE : 1 }, () => example));
  const random = randomFrom(20261125);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const { features, own, states } of order) {
      const scale = WHOLE_WEIGHT / Math.sqrt(Math.max(1, own));
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - (states ? 1 : 0);
      if (Math.abs(error) < NEGLIGIBLE) continue;
      biasSquares += error * error;
      bias -= (BIAS_STEP * error) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const slope = error * scale + DECAY * (weights[feature] ?? 0);
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = (weights[feature] ?? 0) - (STEP * slope) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const here = list[at];
    const there = list[other];
    if (here === undefined || there === undefined) continue;
    list[at] = there;
    list[other] = here;
  }
}

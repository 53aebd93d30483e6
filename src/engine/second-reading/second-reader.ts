import type { Sentence } from '../sentence.ts';
import { codeOf, codesOf } from './codes.ts';
import { namesOf, type Seen } from './features.ts';
import { unpackWeights } from './packed-weights.ts';
import { Weights } from './weights.ts';

/**
 * What speaks for a claim and against it, learned from practice sentences: a bias, and features with their weights in
 * parts of one (`WEIGHT_PARTS`), packed (see packed-weights.ts).
 */
export type ReadingSource = { bias: number; weights: string };

export type Opinion = { chance: number; told: { feature: string; weight: number }[] };

/** How much there was to go by: `strong` and `weak` by the words found, `disputed` where the sentence seems to deny the claim. */
export type Standing = 'strong' | 'weak' | 'disputed';

/**
 * Below this chance the second reader vetoes. Low, since it only knows its practice sentences, and the patterns have said
 * yes; higher where they had little to go by, and most where a sentence is read against its words: of denials that look
 * unlike any practice, two of three were none (docs/decisions/0010-a-second-reader.md).
 */
const LEAST_CHANCE: Readonly<Record<Standing, number>> = { strong: 0.08, weak: 0.1, disputed: 0.18 };
/** A sentence's features weigh this much together, however many they are: long sentences say no more than short ones. */
export const WHOLE_WEIGHT = 3;
/** A weight of one is this many parts: finer ones make packs larger, and on 277 real pages no better. */
export const WEIGHT_PARTS = 25;

/**
 * Reads again what the patterns found, and vetoes what does not look like any sentence that states the claim.
 * A logistic regression over words; claims that had too little practice are never vetoed.
 */
export class SecondReader {
  private readonly weights = new Map<string, Weights>();

  constructor(private readonly readings: ReadonlyMap<string, ReadingSource>) {}

  /**
   * @param around sentences that the sentence may lean on
   */
  doubts(claim: string, standing: Standing, sentence: Sentence, around: () => readonly Sentence[]): boolean {
    const reading = this.readings.get(claim);
    return reading !== undefined && this.chanceOnce(claim, reading, sentence, around) < LEAST_CHANCE[standing];
  }

  /** A claim has many patterns, and a sentence one chance for all of them. */
  private chanceOnce(claim: string, reading: ReadingSource, sentence: Sentence, around: () => readonly Sentence[]): number {
    const chances = (sentence.kept.chances ??= new Map<string, number>());
    const known = chances.get(claim);
    if (known !== undefined) return known;
    const chance = this.chance(claim, reading, seenOnce(sentence, around));
    chances.set(claim, chance);
    return chance;
  }

  /** The chance that a sentence states a claim, and what speaks for it and against it; null where the claim has no reading. */
  opinion(claim: string, sentence: Sentence, around: () => readonly Sentence[]): Opinion | null {
    const reading = this.readings.get(claim);
    if (!reading) return null;
    const weights = this.weightsOf(claim, reading.weights);
    const told = namesOf(sentence, around()).features.flatMap((feature) => {
      const weight = weights.get(codeOf(feature));
      return weight === undefined ? [] : [{ feature, weight }];
    });
    return { chance: this.chance(claim, reading, seenOnce(sentence, around)), told };
  }

  private chance(claim: string, { bias, weights: source }: ReadingSource, { features, own }: Seen<number>): number {
    const weights = this.weightsOf(claim, source);
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return chanceOf(bias, sum / WEIGHT_PARTS, own);
  }

  /** Read when a claim is first met: most are not on any page of the day. */
  private weightsOf(claim: string, weights: string): Weights {
    const known = this.weights.get(claim);
    if (known) return known;
    const read = new Weights(unpackWeights(weights));
    this.weights.set(claim, read);
    return read;
  }
}

/** Several claims are often found in one sentence: what it shows is the same for all. */
function seenOnce(sentence: Sentence, around: () => readonly Sentence[]): Seen<number> {
  return (sentence.kept.seen ??= codesOf(sentence, around()));
}

/** @param sum of the weights of a sentence's features, of which it has `own` itself */
export function chanceOf(bias: number, sum: number, own: number): number {
  return 1 / (1 + Math.exp(-(bias + (sum * WHOLE_WEIGHT) / Math.sqrt(Math.max(1, own)))));
}

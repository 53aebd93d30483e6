import type { Sentence } from '../sentence.ts';
import { featuresOf } from './features.ts';

/**
 * What speaks for a claim and against it, learned from practice sentences: a bias, and features with their weights in
 * hundredths ("stranglehold=83 mine_in=-41"), parted by spaces.
 */
export type ReadingSource = { bias: number; weights: string };

/** Below this chance the second reader vetoes. Low: it only knows its practice sentences, and the patterns have said yes. */
export const LEAST_CHANCE = 0.01;
/** A sentence's features weigh this much together, however many they are: long sentences say no more than short ones. */
export const WHOLE_WEIGHT = 3;
const HUNDREDTHS = 100;

/**
 * Reads again what the patterns found, and vetoes what does not look like any sentence that states the claim.
 * A logistic regression over words; claims that had too little practice are never vetoed.
 */
export class SecondReader {
  private readonly weights = new Map<string, ReadonlyMap<string, number>>();

  constructor(private readonly readings: ReadonlyMap<string, ReadingSource>) {}

  /** @param around sentences that the sentence may lean on */
  doubts(claim: string, sentence: Sentence, around: () => readonly Sentence[]): boolean {
    const reading = this.readings.get(claim);
    return reading !== undefined && this.chance(claim, reading, (sentence.kept.features ??= featuresOf(sentence, around()))) < LEAST_CHANCE;
  }

  private chance(claim: string, reading: ReadingSource, { features, own }: ReturnType<typeof featuresOf>): number {
    const weights = this.weightsOf(claim, reading);
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return chanceOf(reading.bias, sum / HUNDREDTHS, own);
  }

  /** Read when a claim is first met: most are not on any page of the day. */
  private weightsOf(claim: string, { weights }: ReadingSource): ReadonlyMap<string, number> {
    const known = this.weights.get(claim);
    if (known) return known;
    const read = new Map(weights.split(' ').map((one): [string, number] => {
      const equals = one.lastIndexOf('=');
      return [one.slice(0, equals), Number(one.slice(equals + 1))];
    }));
    this.weights.set(claim, read);
    return read;
  }
}

/** @param sum of the weights of a sentence's features, of which it has `own` itself */
export function chanceOf(bias: number, sum: number, own: number): number {
  return 1 / (1 + Math.exp(-(bias + (sum * WHOLE_WEIGHT) / Math.sqrt(Math.max(1, own)))));
}

import { chanceOf, type ReadingSource } from '../../engine/second-reading/second-reader.ts';
import { type Example, learn } from './regression.ts';
import type { Sample } from './samples.ts';

/** A claim with fewer sentences to learn from is left to its patterns. */
const LEAST_PRACTICE = 40;
/** A feature that stands in one sentence only teaches nothing of others. */
const LEAST_SEEN = 2;
/** Weights below this many hundredths change no reading. */
const LEAST_WEIGHT = 3;

/** What each claim's second reader learns from the samples. Claims with too little practice get none. */
export function readingsFrom(samples: readonly Sample[], claims: readonly string[]): Map<string, ReadingSource> {
  const vocabulary = vocabularyOf(samples);
  const names = [...vocabulary.keys()];
  const numbered = samples.map((sample) => ({
    ...sample,
    numbers: Int32Array.from(sample.features.flatMap((feature) => vocabulary.get(feature) ?? [])),
  }));
  const readings = new Map<string, ReadingSource>();
  for (const claim of claims) {
    const examples = numbered.filter(({ open }) => !open(claim))
      .map(({ numbers, own, states }): Example => ({ features: numbers, own, states: states.has(claim) }));
    if (examples.filter(({ states }) => states).length < LEAST_PRACTICE) continue;
    const { bias, weights } = learn(examples, names.length);
    readings.set(claim, { bias: Math.round(bias * 1000) / 1000, weights: written(weights, names) });
  }
  return readings;
}

function vocabularyOf(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature);
  return new Map(seen.map((feature, at) => [feature, at]));
}

function written(weights: Float32Array, names: readonly string[]): string {
  const hundredths = [...weights].map((weight) => Math.round(weight * 100));
  return names.flatMap((name, at) => (Math.abs(hundredths[at] ?? 0) < LEAST_WEIGHT ? [] : [`${name}=${hundredths[at]}`])).join(' ');
}

/** The chance that a reading gives a sample, as a scan would reckon it. */
export function chanceIn({ bias, weights }: ReadingSource, { features, own }: Pick<Sample, 'features' | 'own'>): number {
  const known = new Map(weights.split(' ').map((one): [string, number] => [one.slice(0, one.lastIndexOf('=')), Number(one.slice(one.lastIndexOf('=') + 1))]));
  return chanceOf(bias, features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), 0) / 100, own);
}

import type { ReadingSource } from '../../engine/second-reading/second-reader.ts';
import { type Example, learn } from './regression.ts';
import type { Sample } from './samples.ts';

/** A claim with fewer sentences to learn from is left to its patterns. */
const LEAST_PRACTICE = 40;
/** A feature that stands in one sentence only teaches nothing of others. */
const LEAST_SEEN = 2;
/** Features of a claim: those that tell most. More would make the pack large and the reading hardly better. */
const FEATURES = 600;
/** Weights below this many hundredths change no reading. */
const LEAST_WEIGHT = 3;

type Numbered = Sample & { numbers: readonly number[] };

/** What each claim's second reader learns from the samples. Claims with too little practice get none. */
export function readingsFrom(samples: readonly Sample[], claims: readonly string[]): Map<string, ReadingSource> {
  const vocabulary = vocabularyOf(samples);
  const names = [...vocabulary.keys()];
  const numbered = samples.map((sample): Numbered => ({ ...sample, numbers: sample.features.flatMap((feature) => vocabulary.get(feature) ?? []) }));
  const readings = new Map<string, ReadingSource>();
  for (const claim of claims) {
    const lessons = numbered.filter(({ open }) => !open(claim));
    if (lessons.filter(({ states }) => states.has(claim)).length < LEAST_PRACTICE) continue;
    const telling = tellingOf(lessons, claim, names.length);
    const examples = lessons.map(({ numbers, own, states }): Example => ({
      features: Int32Array.from(numbers.flatMap((number) => telling.get(number) ?? [])), own, states: states.has(claim),
    }));
    const { bias, weights } = learn(examples, telling.size);
    readings.set(claim, { bias: Math.round(bias * 1000) / 1000, weights: written(weights, [...telling.keys()].map((number) => names[number] ?? '')) });
  }
  return readings;
}

function vocabularyOf(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature);
  return new Map(seen.map((feature, at) => [feature, at]));
}

/** The features that tell most whether a sentence states a claim, by Pearson's chi-squared; each with its new number. */
function tellingOf(lessons: readonly Numbered[], claim: string, size: number): Map<number, number> {
  const inStating = new Float64Array(size);
  const inOthers = new Float64Array(size);
  let stating = 0;
  for (const { numbers, states } of lessons) {
    const states_ = states.has(claim);
    if (states_) stating++;
    const counts = states_ ? inStating : inOthers;
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  }
  const all = lessons.length;
  const score = (number: number): number => {
    const a = inStating[number] ?? 0;
    const b = inOthers[number] ?? 0;
    const c = stating - a;
    const d = all - stating - b;
    const spread = (a + b) * (c + d) * stating * (all - stating);
    return spread === 0 ? 0 : (all * (a * d - b * c) ** 2) / spread;
  };
  const scored = Array.from({ length: size }, (_, number) => ({ number, score: score(number) }));
  const best = scored.filter((one) => one.score > 0).toSorted((x, y) => y.score - x.score).slice(0, FEATURES);
  return new Map(best.map(({ number }, at) => [number, at]));
}

function written(weights: Float32Array, names: readonly string[]): string {
  const hundredths = [...weights].map((weight) => Math.round(weight * 100));
  return names.flatMap((name, at) => (Math.abs(hundredths[at] ?? 0) < LEAST_WEIGHT ? [] : [`${name}=${hundredths[at]}`])).join(' ');
}

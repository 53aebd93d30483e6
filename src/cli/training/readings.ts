import { WEIGHT_PARTS } from '../../engine/second-reading/second-reader.ts';
import { type Example, learn } from './regression.ts';
import type { Sample } from './samples.ts';

/** A claim with fewer sentences to learn from is left to its patterns. */
const LEAST_PRACTICE = 30;
/** A feature that stands in one sentence only teaches nothing of others. */
const LEAST_SEEN = 2;
/** Features of a claim: those that tell most. More would make the pack large and the reading hardly better. */
const FEATURES = 900;
/** Sentences of which a claim's reader learns what does not state it. */
const OTHERS = 2000;
/** Weights below this many parts (see `WEIGHT_PARTS`), a fifth of all, change hardly any reading. */
const LEAST_WEIGHT = 5;

/** Weights in parts, by name. */
type Reading = { bias: number; weights: string };
type Numbered = Sample & { numbers: Int32Array };

/** What each claim's second reader learns from the samples. Claims with too little practice get none. */
export function readingsFrom(samples: readonly Sample[], claims: readonly string[]): Map<string, Reading> {
  const vocabulary = vocabularyOf(samples);
  const names = [...vocabulary.keys()];
  const numbered = samples.map((sample): Numbered => ({ ...sample, numbers: Int32Array.from(sample.features.flatMap((feature) => vocabulary.get(feature) ?? [])) }));
  const readings = new Map<string, Reading>();
  for (const claim of claims) {
    const lessons = numbered.filter(({ open }) => !open(claim));
    if (lessons.filter(({ states }) => states.has(claim)).length < LEAST_PRACTICE) continue;
    const telling = tellingOf(lessons, claim, names.length);
    const examples = lessons.map(({ numbers, own, states }): Example => ({ features: renumbered(numbers, telling.renumbering), own, states: states.has(claim) }));
    const { bias, weights } = learn(likest(examples), telling.numbers.length);
    readings.set(claim, { bias: Math.round(bias * 1000) / 1000, weights: written(weights, telling.numbers.map((number) => names[number] ?? '')) });
  }
  return readings;
}

/** The sentences that state the claim, and of the others those that look most like it: the rest is told apart anyway. */
function likest(examples: readonly Example[]): Example[] {
  const others = examples.filter(({ states }) => !states).toSorted((a, b) => b.features.length - a.features.length);
  return [...examples.filter(({ states }) => states), ...others.slice(0, OTHERS)];
}

function vocabularyOf(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature);
  return new Map(seen.map((feature, at) => [feature, at]));
}

/** A sentence's features by the numbers that the telling ones have; the others are left out. */
function renumbered(numbers: Int32Array, renumbering: Int32Array): Int32Array {
  return numbers.map((number) => renumbering[number] ?? UNTOLD).filter((number) => number !== UNTOLD);
}

const UNTOLD = -1;
/** The features that tell most, and for each feature of the vocabulary its number among them. */
type Telling = { numbers: readonly number[]; renumbering: Int32Array };

/** The features that tell most whether a sentence states a claim, by Pearson's chi-squared. */
function tellingOf(lessons: readonly Numbered[], claim: string, size: number): Telling {
  const inStating = new Float64Array(size);
  const inOthers = new Float64Array(size);
  let stating = 0;
  for (const { numbers, states } of lessons) {
    const isStating = states.has(claim);
    if (isStating) stating++;
    const counts = isStating ? inStating : inOthers;
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
  const numbers = scored.filter((one) => one.score > 0).toSorted((x, y) => y.score - x.score).slice(0, FEATURES).map(({ number }) => number);
  const renumbering = new Int32Array(size).fill(UNTOLD);
  for (const [at, number] of numbers.entries()) renumbering[number] = at;
  return { numbers, renumbering };
}

function written(weights: Float32Array, names: readonly string[]): string {
  const parts = [...weights].map((weight) => Math.round(weight * WEIGHT_PARTS));
  return names.flatMap((name, at) => (Math.abs(parts[at] ?? 0) < LEAST_WEIGHT ? [] : [`${name}=${parts[at]}`])).join(' ');
}

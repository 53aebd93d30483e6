import { FEATURES, type FeatureName, type FeatureValues } from './features.ts';

/**
 * How much each feature counts, per unit of it: learned once, by listwise softmax regression, on the 997 tweets of the
 * training part of CLEF CheckThat! 2022 task 2A and its 14,231 fact-checked claims (docs/decisions/0014-look-up-without-a-model.md).
 * Those data have no `concepts`: their weight was chosen on tests/lookup/own.jsonl and practice sentences.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  body: 0.243,
  author: 0.375,
  small: 0.106,
  concepts: 0.1,
  grams: 9.13,
  alike: 25.2,
  rarest: 0.245,
  asked: 4.32,
  told: 3.52,
  untold: -0.015,
  length: 0.779,
  title: 0.636,
  beside: 0.22,
  year: 2.08,
  month: 1.69,
  numbers: -0.136,
};

/** The score of a candidate: a weighted sum of its features. */
export function scoreOf(values: FeatureValues): number {
  let score = 0;
  for (const name of FEATURES) score += WEIGHTS[name] * values[name];
  return score;
}

import { expect, test } from 'vitest';
import { readingsFrom } from '../../src/cli/training/readings.ts';
import type { Sample } from '../../src/cli/training/samples.ts';
import { chanceOf, WEIGHT_PARTS } from '../../src/engine/second-reading/second-reader.ts';

const CLAIM = 'refining-share';
const sample = (words: string, states: boolean): Sample => {
  const features = words.split(' ');
  return { features, own: features.length, states: new Set(states ? [CLAIM] : []), open: () => false };
};
const STATING = ['china refin most', 'beij process most', 'chines plant refin', 'china process nearly all'];
const OTHER = ['china refin price rise', 'tariff price fall', 'plant close in laos', 'most miner wait'];
const practice = (times: number): Sample[] => Array.from({ length: times }, () => [
  ...STATING.map((words) => sample(words, true)), ...OTHER.map((words) => sample(words, false)),
]).flat();

function chance(words: string, times = 20): number {
  const reading = readingsFrom(practice(times), [CLAIM]).get(CLAIM);
  if (!reading) throw new Error('nothing was learned');
  const weights = new Map(reading.weights.split(' ').map((one): [string, number] => {
    const [word = '', weight = ''] = one.split('=');
    return [word, Number(weight) / WEIGHT_PARTS];
  }));
  const features = words.split(' ');
  return chanceOf(reading.bias, features.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0), features.length);
}

test('a reading tells sentences that state the claim from those that share its words', () => {
  for (const words of STATING) expect(chance(words)).toBeGreaterThan(0.5);
  for (const words of OTHER) expect(chance(words)).toBeLessThan(0.5);
  expect(chance('beij refin nearly all')).toBeGreaterThan(chance('price of plant fall'));
});

test('the same practice gives the same reading', () => {
  expect(readingsFrom(practice(20), [CLAIM])).toEqual(readingsFrom(practice(20), [CLAIM]));
});

test('a claim with too little practice has no second reader', () => {
  expect(readingsFrom(practice(7), [CLAIM]).size).toBe(0);
});

test('what is debatable for a claim teaches it nothing', () => {
  const open = practice(20).map((one): Sample => ({ ...one, open: (claim) => claim === CLAIM }));
  expect(readingsFrom(open, [CLAIM]).size).toBe(0);
});

import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { codeOf, codesOf } from '../../src/engine/second-reading/codes.ts';
import { namesOf } from '../../src/engine/second-reading/features.ts';
import { packWeights, unpackWeights } from '../../src/engine/second-reading/packed-weights.ts';
import { CODE_BITS } from '../../src/engine/second-reading/weights.ts';
import { Sentence } from '../../src/engine/sentence.ts';
import { claims, index, lexicon } from './sample-index.ts';

const read = (text: string): Sentence => new Sentence(text, { start: 0, end: text.length }, index.reader);

const found = (text: string, reading: { bias: number; weights: string } | undefined): string[] => {
  const trained = compile({ lexicon, claims: claims.map((claim) => (claim.id === 'refining-share' ? { ...claim, reading: reading && { ...reading, weights: packWeights(reading.weights) } } : claim)) });
  return scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text, heading: null, before: null }] }, trained).map(({ claim }) => claim);
};

const SENTENCE = 'China refines 90 percent of the world\'s rare earths.';

test('what the second reader has never seen said of a claim is no match', () => {
  expect(found(SENTENCE, undefined)).toEqual(['refining-share']);
  expect(found(SENTENCE, { bias: -8, weights: 'tariff=10' })).toEqual([]);
});

test('words that speak for the claim outweigh its doubt', () => {
  expect(found(SENTENCE, { bias: -8, weights: 'refin=200 china_refin=175 @china:bare=125' })).toEqual(['refining-share']);
});

test('it asks more of a sentence that leans on another', () => {
  const reading = { bias: Math.log(0.09 / 0.91), weights: 'tariff=10' };
  expect(found(SENTENCE, reading)).toEqual(['refining-share']);
  expect(found(`Rare earths are in demand. China refines 90 percent of them.`, reading)).toEqual([]);
});

test('a veto touches no other claim', () => {
  expect(found('China mines 65 percent of the world\'s rare earths.', { bias: -8, weights: 'tariff=10' })).toEqual(['mining-share']);
});

test('it sees stems, pairs, names and how they stand, and what is named before', () => {
  const { features, own } = namesOf(read('It refines 90 percent.'), [read('China has ore.')]);
  expect(features.slice(0, own)).toEqual(expect.arrayContaining(['refin', 'it_refin', 'it__#', 'refin_#', '@refining:bare']));
  expect(features.slice(own)).toEqual(expect.arrayContaining(['<ore', '<@china']));
  expect(features.slice(0, own)).not.toContain('china');
});

test('read as numbers, a sentence shows the same as by names', () => {
  const whole = read('It refines 90 percent of the rare earths, and it refines the rest with China.');
  const around = [read('China has ore.'), read('China refines ore.')];
  const names = namesOf(whole, around);
  expect(codesOf(whole, around)).toEqual({ features: names.features.map(codeOf), own: names.own });
});

test('packed weights say what the names said, in any order and of any size', () => {
  const named: [string, number][] = [['refin', 83], ['china_refin', -41], ['it__#', 1], ['@china:bare', -1], ['<@china', 640], ['<ore', -3000]];
  const unpacked = new Map(unpackWeights(packWeights(named.map(([name, weight]) => `${name}=${weight}`).join(' '))));
  expect(unpacked).toEqual(new Map(named.map(([name, weight]) => [codeOf(name) & CODE_BITS, weight])));
});

test('weights that were cut off are read as far as they go', () => {
  const whole = packWeights('refin=83 china_refin=-41');
  expect(() => unpackWeights(whole.slice(0, 4))).not.toThrow();
});

import { expect, test } from 'vitest';
import { checkFigure } from '../../src/engine/figures/compare.ts';
import { findFigures } from '../../src/engine/figures/figure.ts';
import type { PageFigure, SourceFigure } from '../../src/engine/match.ts';
import { tokenize } from '../../src/engine/text/tokens.ts';
import { index } from './sample-index.ts';

const { numbers } = index.reader;
const figures = (text: string) => findFigures(text, tokenize(text), numbers);
const read = (text: string): string[] => figures(text).map(({ low, high, unit, comparator }) => `${low}${low === high ? '' : `-${high}`} ${unit} ${comparator}`);

test.each([
  ['over 80% of refining', '80 percent at-least'],
  ['nearly nine tenths of it', '90 percent about'],
  ['nine out of ten magnets', '90 percent exactly'],
  ['seven out of every ten tonnes', '70 percent exactly'],
  ['two thirds of the ore', '66.66666 percent exactly'],
  ['a fifth of supply', '20 percent exactly'],
  ['approximately 920 pounds of it', '920 pound about'],
  ['3.8 million tonnes', '3800000 tonne exactly'],
  ['1.9m tons', '1900000 tonne exactly'],
  ['an estimated $14.8 trillion', '14800000000000 usd about'],
  ['1.9 Mt of it', '1900000 tonne exactly'],
  ['three hundred and fifty billion dollars', '350000000000 usd exactly'],
  ['four and a half tons of it', '4.5 tonne exactly'],
  ['nearly half a tonne of it', '0.5 tonne about'],
  ['half a trillion dollars', '500000000000 usd exactly'],
  ['US$500bn', '500000000000 usd exactly'],
  ['between 1.2 and 1.5 million tonnes', '1200000-1500000 tonne exactly'],
  ['60 to 70 percent', '60-70 percent exactly'],
  ['85–92 per cent', '85-92 percent exactly'],
  ['>90% of magnets', '90 percent at-least'],
  ['at least $500-700 million', '500000000-700000000 usd at-least'],
  ['less than 1 percent', '1 percent at-most'],
  ['the fifth-largest reserves', '5 rank exactly'],
  ['in fifth place by reserves', '5 rank exactly'],
  ['it ranks third by output', '3 rank exactly'],
  ['seventeen elements', '17 count exactly'],
  ['44 000 tonnes', '44000 tonne exactly'],
  ['USD 12.75 billion', '12750000000 usd exactly'],
  ['€13.7 billion', '13700000000 eur exactly'],
])('reads "%s"', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each(['the F-35 jet', 'in 2024', 'Third, the ore is complex', 'the fifth plant'])('finds no figure in "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

test('part of a whole is a share, and a count where the whole is no round number', () => {
  expect(read('15 of 19 deposits')).toEqual([expect.stringMatching(/^78\.9\d* percent exactly$/), '15 count exactly']);
  expect(read('nine of ten deposits')).toEqual(['90 percent exactly']);
});

test('the year of a sentence dates its figures', () => {
  expect(figures('In 2024 China made 70 percent').map(({ asOf }) => asOf)).toEqual([2024]);
});

const page = (text: string): PageFigure => {
  const [figure] = figures(text);
  if (!figure) throw new Error(`no figure in "${text}"`);
  return figure;
};
const source = (low: number, high: number, unit: string, is: SourceFigure['is'] = 'found'): SourceFigure =>
  ({ low, high, unit, is, year: 2024, what: 'share', cite: 'x' });

test.each([
  ['90 percent', source(85, 92, 'percent'), 'same'],
  ['60 percent', source(85, 92, 'percent'), 'differs'],
  ['over 80 percent', source(85, 92, 'percent'), 'same'],
  ['over 20 percent', source(85, 92, 'percent'), 'differs'],
  ['417 kg', source(920, 920, 'pound'), 'same'],
  ['1,500 pounds', source(920, 920, 'pound'), 'differs'],
  ['nearly $15 trillion', source(14.8e12, 14.8e12, 'usd'), 'same'],
  ['90 tonnes', source(85, 92, 'percent'), 'none'],
] as const)('"%s" beside a source: %o', (text, known, outcome) => {
  expect(checkFigure('x', page(text), [known]).outcome).toBe(outcome);
});

test('what a source found goes before what circulates', () => {
  const check = checkFigure('x', page('70 percent'), [source(70, 70, 'percent', 'claimed'), source(40, 40, 'percent')]);
  expect(check).toMatchObject({ outcome: 'differs', source: { is: 'found' } });
});

test('agreeing with a claimed figure says that it is only claimed', () => {
  expect(checkFigure('x', page('920 pounds'), [source(920, 920, 'pound', 'claimed')])).toMatchObject({ outcome: 'same', source: { is: 'claimed' } });
});

test.each([
  ['worth a trillion dollars', '1000000000000 usd exactly'],
  ['about a hundred tonnes', '100 tonne about'],
])('"%s": a scale after an article is one of it', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('one of many is a share', () => {
  expect(read('one tonne in eight')).toEqual(['12.5 percent exactly']);
  expect(read('one plant in three years')).toEqual(['1 count exactly', '3 year exactly']);
});

test('an article alone is no number', () => {
  expect(read('a deal of the century')).toEqual([]);
});

test('in a list a bare number has the unit of the one before it', () => {
  expect(read('a destroyer takes 5,200 pounds and a submarine 9,200')).toEqual(['5200 pound exactly', '9200 pound exactly']);
  expect(read('it weighs 5 tonnes and has 3 wheels')).toEqual(['5 tonne exactly', '3 count exactly']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/engine/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

test('words are lower case, without possessive and invisible characters', () => {
  expect(words('China’s rare\u00ADearth DOM\u200BINANCE')).toEqual(['china', 'rareearth', 'dominance']);
});

test('missing spaces after commas and numbers with units are parted', () => {
  expect(words('rare earths,Russia,and ukraine')).toEqual(['rare', 'earths', 'russia', 'and', 'ukraine']);
  expect(words('$14.8tn and 1,900,000 t')).toEqual(['14.8', 'tn', 'and', '1,900,000', 't']);
});

test('shape tells a country from a pronoun', () => {
  expect(tokenize('US us Us').map(({ shape }) => shape)).toEqual(['upper', 'lower', 'capital']);
});

test('a contraction stays one word', () => {
  expect(words('They don’t and can\'t')).toEqual(['they', "don't", 'and', "can't"]);
});

test('tokens lie in the text, in order, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    let last = 0;
    for (const { start, end } of tokenize(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }));
});

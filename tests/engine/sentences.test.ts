import { expect, test } from 'vitest';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { index } from './sample-index.ts';

const split = (text: string): string[] =>
  splitSentences(text, 'en', index.sentenceCues).map(({ start, end }) => text.slice(start, end));

test('abbreviations end no sentence', () => {
  expect(split('He met Dr. Sharma in the U.S. Senate. They spoke.')).toEqual(['He met Dr. Sharma in the U.S. Senate.', 'They spoke.']);
});

test('an abbreviation does end one before a word that opens the next', () => {
  expect(split('It sells to the U.S. The mine is old.')).toEqual(['It sells to the U.S.', 'The mine is old.']);
});

test('a quotation that ends in a stop goes on with its speaker', () => {
  expect(split('“Is it true?” he asked. Nobody knew.')).toEqual(['“Is it true?” he asked.', 'Nobody knew.']);
});

test('a stop without a space ends a sentence', () => {
  expect(split('It is a hard decision.On the one hand it pays.')).toEqual(['It is a hard decision.', 'On the one hand it pays.']);
});

test('decimals and sums are left whole', () => {
  expect(split('It is worth $14.8 trillion. So they say.')).toEqual(['It is worth $14.8 trillion.', 'So they say.']);
});

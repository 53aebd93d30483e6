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

test('a text longer than the window it is looked at through is split where its sentences are, wherever the window ends', () => {
  const none = { abbreviations: new Set<string>(), openers: new Set<string>() };
  const sentences = ['Ore is dear.', 'China mines 90 percent of it, and more!', `It ${'really '.repeat(90)}does?`, 'So they say.'];
  for (let shift = 0; shift < 60; shift++) {
    const text = `${'x'.repeat(shift)}. ${Array.from({ length: 40 }, (_, at) => sentences[at % sentences.length]).join(' ')}`;
    const found = splitSentences(text, 'en', none).map(({ start, end }) => text.slice(start, end));
    expect(found.slice(1)).toEqual(Array.from({ length: 40 }, (_, at) => sentences[at % sentences.length]));
  }
});

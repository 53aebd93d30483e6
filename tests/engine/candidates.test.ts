import { expect, test } from 'vitest';
import { candidatesFor } from '../../src/engine/candidates.ts';
import { Sentence } from '../../src/engine/sentence.ts';
import { index } from './sample-index.ts';

const claimsTried = (text: string): string[] =>
  candidatesFor(new Sentence(text, { start: 0, end: text.length }, index.reader), index.candidates).map(({ claim }) => claim);

test('a pattern is tried only where its anchor stands, with all other words that only the sentence can give', () => {
  expect(claimsTried('China refines 90 percent.')).toEqual(['refining-share']);
  expect(claimsTried('China waits.')).toEqual([]);
  expect(claimsTried('Laos waits.')).toEqual([]);
});

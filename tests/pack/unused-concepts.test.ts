import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { unusedConcepts } from '../../src/pack/check/unused-concepts.ts';

const { annotations } = readAnnotations('annotations');
const claims = annotations.claims.map(({ value }) => value);

test('every word of the lexicon is there for some pattern', () => {
  expect(unusedConcepts(claims, annotations.lexicon)).toEqual([]);
});

test('a concept that no pattern asks for is named; a name may stand for itself', () => {
  const concepts = { ...annotations.lexicon.concepts, idle: { type: 'quality', words: ['idle'] }, atlantis: { type: 'place', words: ['Atlantis'] } } as const;
  expect(unusedConcepts(claims, { ...annotations.lexicon, concepts }).map(({ field }) => field)).toEqual(['concepts.idle']);
});

import { expect, test } from 'vitest';
import type { Labelled } from '../../src/cli/evaluation/labelled.ts';
import { lessonsDigest } from '../../src/cli/training/lessons-digest.ts';

const claim = { id: 'refining-share', find: [{ text: 'China refines most rare earths.' }], not: [], claim: 'China refines most of the rare earths of the world.' };
const sentence: Labelled = { id: 'a1', kind: 'positive', text: 'Beijing refines most of them.', claims: [], unknown: new Set<string>() };
const digest = (one: typeof claim, sentences: readonly Labelled[], program = 'learn', features = ['refin']): string =>
  lessonsDigest([one], sentences, [{ features, own: 1, states: new Set<string>(), open: () => false }], program);

test('what teaches nothing changes no digest, what teaches does', () => {
  const before = digest(claim, [sentence]);
  expect(digest({ ...claim, claim: 'Other words for readers.' }, [sentence])).toBe(before);
  expect(digest({ ...claim, find: [{ text: 'China separates most rare earths.' }] }, [sentence])).not.toBe(before);
  expect(digest(claim, [{ ...sentence, unknown: new Set(['refining-share']) }])).not.toBe(before);
  expect(digest(claim, [sentence], 'learn otherwise')).not.toBe(before);
  expect(digest(claim, [sentence], 'learn', ['refin', 'most'])).not.toBe(before);
});

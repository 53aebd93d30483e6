import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { triggerCheck } from '../../src/page/trigger-words.ts';
import { triggersOf } from '../../src/pack/triggers.ts';

const { annotations } = readAnnotations('annotations');
const claims = annotations.claims.map(({ value }) => value);
const triggers = triggersOf({ claims, lexicon: annotations.lexicon });

test('every page that holds a claim has a trigger word', () => {
  const hasTrigger = triggerCheck(triggers);
  const asleep = claims.flatMap(({ id, find, disputes = [] }) => [...find, ...disputes]
    .map((sentence) => (typeof sentence === 'string' ? sentence : Object.values(sentence).join(' ')))
    .filter((text) => !hasTrigger(text))
    .map((text) => `${id}: ${text}`));
  expect(asleep).toEqual([]);
});

test('the sentinel sleeps on news of other things', () => {
  const hasTrigger = triggerCheck(triggers);
  expect(hasTrigger('The bank raised its rate. A bulk carrier was blocked in the canal, and the minister banned phones in schools.')).toBe(false);
  expect(hasTrigger('She ran the marathon in two hours and thirty minutes.')).toBe(false);
});

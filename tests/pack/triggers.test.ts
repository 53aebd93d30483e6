import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { triggerCheck } from '../../src/page/trigger-words.ts';
import { triggersOf } from '../../src/pack/triggers.ts';

const { annotations } = readAnnotations('annotations');
const claims = annotations.claims.map(({ value }) => value);
const triggers = triggersOf({ claims, lexicon: annotations.lexicon });

test('nearly every sentence that states a claim has a trigger word, and two of three of each claim: a page says more than one', () => {
  const hasTrigger = triggerCheck(triggers);
  const said = claims.map(({ id, find, disputes = [] }) =>
    ({ id, texts: [...find, ...disputes].map((one) => (typeof one === 'string' ? one : Object.values(one).join(' '))) }));
  const asleep = said.flatMap(({ id, texts }) => texts.filter((text) => !hasTrigger(text)).map((text) => `${id}: ${text}`));
  expect(asleep.length / said.flatMap(({ texts }) => texts).length, asleep.join('\n')).toBeLessThan(0.01);
  const mostlyAsleep = said.filter(({ texts }) => texts.filter((text) => !hasTrigger(text)).length * 3 > texts.length).map(({ id }) => id);
  expect(mostlyAsleep).toEqual([]);
});

test('the sentinel sleeps on news of other things', () => {
  const hasTrigger = triggerCheck(triggers);
  expect(hasTrigger('The bank raised its rate. A bulk carrier was blocked in the canal, and the minister banned phones in schools.')).toBe(false);
  expect(hasTrigger('She ran the marathon in two hours and thirty minutes.')).toBe(false);
});

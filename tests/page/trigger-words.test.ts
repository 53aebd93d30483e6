import { expect, test } from 'vitest';
import { triggerCheck } from '../../src/page/trigger-words.ts';

const hasTrigger = triggerCheck(['rare earth', 'lithium', 'ukrain', 'редкозем']);

test.each([
  'Rare earths are mined here.', 'RARE-EARTH magnets', 'rare\n  earth', 'rare\u00a0earth', '“Lithium”', 'x (lithium)',
  'Ukrainian grain', 'a—lithium', 'Редкоземельные металлы',
])('finds a word that begins with a trigger: %s', (text) => {
  expect(hasTrigger(text)).toBe(true);
});

test.each([
  '', 'rareearth', 'rare old earth', 'trilithium', 'The Polithium', 'Earth is rare', 'rare', 'rar', 'Ökolithium', '7lithium',
])('does not find it elsewhere: %s', (text) => {
  expect(hasTrigger(text)).toBe(false);
});

test('without triggers nothing is found', () => {
  expect(triggerCheck([])('lithium')).toBe(false);
});

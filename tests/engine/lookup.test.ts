import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../src/engine/lookup/item.ts';
import { buildLookup, openLookup, packLookup } from '../../src/engine/lookup/lookup.ts';

const ITEMS: Item[] = [
  { id: 'refining', title: 'Does China refine nine tenths of all rare earths?', text: 'China refines about 90 percent of the world’s rare earths.' },
  { id: 'mining', title: 'China’s share of rare earth mining', text: 'China mines about 70 percent of the world’s rare earths.' },
  { id: 'jet', text: 'Each F-35 fighter jet needs 920 pounds of rare earth materials.' },
  { id: 'worth', text: 'Ukraine’s minerals are worth 14.8 trillion dollars.', terms: ['ukraine'] },
  { id: 'pass', text: 'Mountain Pass in California is the only rare earth mine in the United States.' },
  { id: 'lula', text: 'President Luiz Inácio Lula da Silva offered Brazil’s niobium to Washington.' },
  { id: 'police', text: 'Police officers marched for the movement that says blue lives matter.' },
  { id: 'fauci', text: 'Anthony Fauci said that two masks are better than one.', title: 'January 2021: two masks' },
  { id: 'moscow', text: 'Moscow supplies a fifth of the enriched uranium of American power stations.', terms: ['russia'] },
];
const lookup = buildLookup(ITEMS);
const best = (text: string): string | undefined => lookup.search(text, 3)[0]?.id;

test.each([
  ['a word', 'niobium', 'lula'],
  ['a name', 'Anthony Fauci', 'fauci'],
  ['a name without its accents', 'Inacio Lula', 'lula'],
  ['a question', 'does the US have any rare earth mines? In California?', 'pass'],
  ['a sentence in other forms of the same words', 'The refining of rare earths happens to 90 percent in China', 'refining'],
  ['a number', '920', 'jet'],
  ['a word with a wrong letter', 'nioblum', 'lula'],
  ['letters that are swapped', 'Ukriane', 'worth'],
  ['a run of words', '#BlueLivesMatter', 'police'],
  ['the same in lower case', '#bluelivesmatter', 'police'],
  ['a title only', '2021', 'fauci'],
  ['who said it', 'Two of them work. — Anthony Fauci (@fauci) January 3, 2021 https://t.co/x1', 'fauci'],
  ['a number as it is written elsewhere', 'worth $14.8 trillion', 'worth'],
])('finds by %s', (_what, text, id) => {
  expect(best(text)).toBe(id);
});

test('an acronym is not the small word that it looks like', () => {
  const own = buildLookup([{ id: 'we', text: 'They told us about ores' }, { id: 'states', text: 'The US digs ores' }]);
  expect(own.search('What does the US dig?', 1)[0]?.id).toBe('states');
  expect(own.search('US ores', 1)[0]?.words).toEqual(['us', 'ores']);
  expect(own.search('told us', 1)[0]?.words).toEqual(['told']);
});

test('a word that is only spelt alike is a smaller share than the word itself', () => {
  const [wrong] = lookup.search('nioblum', 1);
  expect(wrong?.share).toBeLessThan(0.8);
  expect(wrong?.share).toBeGreaterThan(0.4);
});

test('a paragraph is found by the sentence that an item is about', () => {
  const paragraph = `The meeting lasted two hours and ended without a statement. Officials had hoped for more. One of them said that the F-35
    alone takes 920 pounds of rare earths. Then everybody went home, and the weather was fine.`;
  expect(best(paragraph)).toBe('jet');
});

test('words of which nothing is known find nothing', () => {
  expect(lookup.search('xqzzt vrrbl', 5)).toEqual([]);
  expect(lookup.search('', 5)).toEqual([]);
  expect(lookup.search('?!', 5)).toEqual([]);
});

test('other names of the same thing find it where both sides say them', () => {
  const named = [{ term: 'russia', words: ['kremlin'] }];
  expect(lookup.search('Kremlin', 3, { named })).toMatchObject([{ id: 'moscow', share: 1, words: ['kremlin'], named: ['russia'] }]);
  expect(lookup.search('Kremlin', 3)).toEqual([]);
});

test('tells how much of a text an answer has, and which words', () => {
  const [hit] = lookup.search('the niobium of zzyzx', 1);
  expect(hit?.words).toEqual(['niobium']);
  expect(hit?.share).toBeGreaterThan(0.2);
  expect(hit?.share).toBeLessThan(0.5);
  expect(lookup.search('the niobium', 1)[0]?.share).toBe(1);
});

test('while somebody types, the beginning of the last word is enough', () => {
  expect(lookup.search('niob', 3)).toEqual([]);
  expect(lookup.search('niob', 3, { isTyping: true })[0]?.id).toBe('lula');
  expect(lookup.search('fighter je', 3, { isTyping: true })[0]?.id).toBe('jet');
});

test('gives at most as many as asked, the best first', () => {
  const hits = lookup.search('rare earths', 3);
  expect(hits).toHaveLength(3);
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('many items teach which words are used alike', () => {
  const filler = Array.from({ length: 2_400 }, (_, n) => ({ id: `filler-${n}`, text: `Story ${n} of the ${['river', 'garden', 'harbour', 'engine'][n % 4]} and the ${['bridge', 'rose', 'ship', 'wheel'][n % 4]}` }));
  const teaching = Array.from({ length: 200 }, (_, n) => ({ id: `alike-${n}`, text: `Dysprosium ${['feed', 'oxide', 'price'][n % 3]} and terbium ${['feed', 'oxide', 'price'][n % 3]} number ${n}` }));
  const asked = [{ id: 'with', text: 'The terbium warehouse stands empty' }, { id: 'without', text: 'The rose warehouse stands empty' }];
  const hits = buildLookup([...filler, ...teaching, ...asked]).search('Is the dysprosium warehouse empty?', 5).map(({ id }) => id);
  expect(hits.indexOf('with')).toBeGreaterThanOrEqual(0);
  expect(hits.indexOf('with')).toBeLessThan(hits.indexOf('without'));
});

test('a packed index answers as the one in memory, and the same items make the same bytes', () => {
  const packed = packLookup(ITEMS);
  const opened = openLookup(packed.slice(0));
  for (const text of ['rare earths in China', 'F-35', 'who is Fauci?']) expect(opened.search(text, 9)).toEqual(lookup.search(text, 9));
  expect(new Uint8Array(packLookup(ITEMS))).toEqual(new Uint8Array(packed));
});

test('what is no index is refused', () => {
  const packed = packLookup(ITEMS);
  expect(() => openLookup(new ArrayBuffer(3))).toThrow(RangeError);
  expect(() => openLookup(new ArrayBuffer(4_000))).toThrow(RangeError);
  expect(() => openLookup(packed.slice(0, packed.byteLength - 64))).toThrow(RangeError);
});

test('no items, no answers', () => {
  expect(buildLookup([]).search('anything', 5)).toEqual([]);
});

test('any text is answered, in order and never twice with the same item', () => {
  const words = fc.constantFrom('China', 'rare', 'earths', '#F35', '— A (@b) May 1, 2020', 'ёлка', '稀土', '😀', 'x'.repeat(60), '90%', '\u0000');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(words).map((list) => list.join(' '))), fc.boolean(), (text, isTyping) => {
    const hits = lookup.search(text, 20, { isTyping });
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
  }));
});

test('any items can be indexed and are found by their own words', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ id: fc.string(), title: fc.option(fc.string(), { nil: undefined }), text: fc.string({ unit: 'grapheme' }) }), { selector: ({ id }) => id, maxLength: 12 }), (items) => {
    const own = buildLookup([...items, { id: 'marker-item', text: 'quokka' }]);
    expect(own.search('quokka', 1)[0]?.id).toBe('marker-item');
  }));
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path },
    i18n: { getUILanguage: () => browserLanguage, getMessage: (key: string, places: string[]) => (key.endsWith('One') ? '' : ['browser:', key, ...places].join(' ')) },
  },
}));
const { countText, loadTexts, locale, text } = await import('../../src/text.ts');

let browserLanguage = 'en-GB';
const MESSAGES = {
  plain: { message: 'Перше $2, потім $1' },
  named: { message: 'Разом $COUNT$', placeholders: { count: { content: '$1' } } },
  thingsOne: { message: '$1 річ' },
  thingsFew: { message: '$1 речі' },
  thingsMany: { message: '$1 речей' },
};

beforeEach(() => {
  browserLanguage = 'en-GB';
  vi.stubGlobal('fetch', async () => ({ json: async () => MESSAGES }));
});
afterEach(() => vi.unstubAllGlobals());

test('without a choice texts are in the language of the browser', async () => {
  vi.stubGlobal('fetch', async (path: string) => ({ json: async () => ({ plain: { message: `${path} $1` } }) }));
  await loadTexts('browser');
  expect(text('plain', 'a')).toBe('_locales/en/messages.json a');
  expect(locale()).toBe('en-GB');
});

test('a chosen language fills its places, in its own order and by name', async () => {
  await loadTexts('uk');
  expect(text('plain', '$2', 'b')).toBe('Перше b, потім $2');
  expect(text('named', 7)).toBe('Разом 7');
  expect(locale()).toBe('uk');
});

test('a number takes the plural form of the chosen language', async () => {
  await loadTexts('uk');
  expect([1, 2, 5, 11, 21, 22, 111].map((count) => countText('things', count))).toEqual([
    '1 річ', '2 речі', '5 речей', '11 речей', '21 річ', '22 речі', '111 речей',
  ]);
});

test('a form that the texts do not have falls back on the general one', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('gone')));
  await loadTexts('fr');
  expect(countText('things', 1)).toBe('browser: thingsMany 1');
});

test('a string that the language lacks comes from the browser, and so do all where its file cannot be read', async () => {
  await loadTexts('uk');
  expect(text('unknown')).toBe('browser: unknown');
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('gone')));
  await loadTexts('de');
  expect(text('plain')).toBe('browser: plain');
});

test('the region of the browser holds where it speaks the chosen language; English stands in for one without texts', async () => {
  browserLanguage = 'de-AT';
  await loadTexts('de');
  expect(locale()).toBe('de-AT');
  await loadTexts('fr');
  expect(locale()).toBe('fr');
  browserLanguage = 'es';
  await loadTexts('browser');
  expect(locale()).toBe('en');
});

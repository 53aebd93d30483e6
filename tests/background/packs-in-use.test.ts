import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const real = await original<typeof import('../../src/background/current-pack.ts')>();
  const current = real.readyPack(samplePack('The wording of the pack that comes along.'), 'database');
  return { ...real, currentPack: async () => current };
});
const { addedPacksDatabase } = await import('../../src/store/added-packs-database.ts');
const { addPack, removePack, setPackOn } = await import('../../src/store/added-packs.ts');
const { answerCard } = await import('../../src/background/card.ts');
const { answerLookup } = await import('../../src/background/lookup.ts');
const { forgetAddedPacks } = await import('../../src/background/packs-in-use.ts');
const { scanPage } = await import('../../src/background/scan.ts');

const SENTENCE = 'China separates most rare earths.';
const ADDED = { ...samplePack('The wording of the added pack.'), id: 'ores', version: '2026.12.1+abcdefabcdef' };
/** An added pack whose claims have ids of their own. */
const OTHER = { ...ADDED, id: 'zinc', claims: ADDED.claims.slice(0, 1).map((claim) => ({ ...claim, id: 'zinc-share', related: [], claim: 'The wording of a claim of its own.' })) };

async function marked(): Promise<string[]> {
  forgetAddedPacks();
  const page = { url: 'https://news.example/a', title: '', headline: null, date: null, author: null, site: null, language: null };
  const { marks } = await scanPage({ type: 'scan', page, blocks: [{ id: 'b1', kind: 'paragraph', text: SENTENCE, heading: null, before: null }] }, senderIn({ id: 3, url: page.url }));
  return marks.map(({ wording }) => wording);
}

beforeEach(async () => {
  resetBrowser();
  await addedPacksDatabase.open();
});
afterEach(() => addedPacksDatabase.delete());

test('claims of an added pack are marked beside those of the pack that comes along', async () => {
  await addPack(OTHER, []);
  expect(await marked()).toEqual(['The wording of a claim of its own.', 'The wording of the pack that comes along.']);
});

test('a card names the added pack and has its sources', async () => {
  await addPack(OTHER, []);
  forgetAddedPacks();
  const { card } = await answerCard({ type: 'card', claim: 'zinc-share', date: null });
  expect(card?.pack).toEqual({ id: 'zinc', version: OTHER.version });
  expect(card?.citations).toHaveLength(3);
});

test('a look-up answers from all packs, ranked together', async () => {
  await addPack(OTHER, []);
  forgetAddedPacks();
  const { answers } = await answerLookup({ type: 'lookup', text: SENTENCE });
  expect(answers.map(({ id, tier }) => [id, tier])).toEqual(expect.arrayContaining([['zinc-share', 'match'], ['china-share-of-separation', 'match']]));
  expect(answers.map(({ rank }) => rank)).toEqual(answers.map((_, at) => at + 1));
});

test('where two packs have a claim of one id, the added one counts, once', async () => {
  await addPack(ADDED, []);
  expect(await marked()).toEqual(['The wording of the added pack.']);
  const { answers } = await answerLookup({ type: 'lookup', text: SENTENCE });
  expect(answers.filter(({ id }) => id === 'china-share-of-separation').map(({ wording }) => wording)).toEqual(['The wording of the added pack.']);
});

test('a pack that is switched off or removed finds nothing', async () => {
  await addPack(OTHER, []);
  await setPackOn('zinc', false);
  expect(await marked()).toEqual(['The wording of the pack that comes along.']);
  await setPackOn('zinc', true);
  await setPackOn('assay-test', false);
  expect(await marked()).toEqual(['The wording of a claim of its own.']);
  await setPackOn('assay-test', true);
  await removePack('zinc');
  expect(await marked()).toEqual(['The wording of the pack that comes along.']);
});

test('an added pack that is damaged leaves the others', async () => {
  await addPack(OTHER, []);
  await addedPacksDatabase.entries.limit(1).delete();
  expect(await marked()).toEqual(['The wording of the pack that comes along.']);
});

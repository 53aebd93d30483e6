import { expect, test, vi } from 'vitest';
import type { EntryKind, Filter } from '../../../src/library-messages.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { samplePack } from '../../store/sample-pack.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { senderIn } from '../sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const current: { pack: Pack } = { pack: samplePack() };
vi.mock('../../../src/background/current-pack.ts', async (original) => {
  const module = await original<typeof import('../../../src/background/current-pack.ts')>();
  return { ...module, currentPack: async () => module.readyPack(current.pack, 'database') };
});
const { answerList } = await import('../../../src/background/library/list.ts');
const { entryOf } = await import('../../../src/background/library/entry.ts');
const { readyPack } = await import('../../../src/background/current-pack.ts');
const { countryFinder } = await import('../../../src/background/library/countries.ts');
const { answerMessage } = await import('../../../src/background/messages.ts');

async function list(kind: EntryKind, filter: Partial<Filter> = {}, start = 0, count = 50) {
  const all = { kind, words: '', group: null, verdict: null, country: null, from: null, to: null, ...filter };
  return await answerList({ type: 'library-list', filter: all, start, count });
}
const ids = async (...asked: Parameters<typeof list>) => (await list(...asked)).rows.map(({ id }) => id);

test('every kind has its list', async () => {
  expect(await ids('claim')).toEqual(['mine-opening', 'china-share-of-separation']);
  expect(await ids('source')).toHaveLength(3);
  expect(await ids('series')).toEqual(['separation-by-country']);
  expect(await ids('term')).toEqual(['lanthania', 'north-pit']);
});

test('a window holds what was asked for, and says how many there are', async () => {
  expect(await ids('source', {}, 1, 1)).toHaveLength(1);
  expect(await list('source', {}, 1, 1)).toMatchObject({ total: 3, all: 3 });
  expect(await ids('source', {}, 9, 1)).toEqual([]);
});

test('groups and verdicts narrow a list', async () => {
  expect(await ids('claim', { group: 'china-dominance' })).toHaveLength(2);
  expect(await ids('claim', { group: 'us-supply' })).toEqual([]);
  expect(await ids('claim', { verdict: 'outdated' })).toHaveLength(2);
  expect(await ids('claim', { verdict: 'supported' })).toEqual([]);
  expect(await ids('term', { group: 'deposit' })).toEqual(['north-pit']);
});

test('dates narrow a list, a partial date by as much as it says; what has none is left out', async () => {
  expect(await ids('term', { from: '2024-05-01' })).toEqual(['north-pit']);
  expect(await ids('term', { from: '2025-01-01' })).toEqual([]);
  expect(await ids('series', { to: '2025-01-31' })).toEqual(['separation-by-country']);
  expect(await ids('series', { to: '2024-12-31' })).toEqual([]);
});

test('words find what a look-up finds, and entries that hold all of them', async () => {
  expect(await ids('claim', { words: 'NEW mine' })).toEqual(['mine-opening']);
  expect(await ids('term', { words: 'pit n' })).toEqual(['north-pit']);
  expect(await ids('source', { words: 'ministry' })).toEqual(['ministry-report']);
  expect(await ids('term', { words: 'no such thing' })).toEqual([]);
});

test('countries are found by every word that the lexicon has for them, never inside others', () => {
  const concepts: Pack['lexicon']['concepts'] = {
    china: { type: 'place', words: ['China', 'Beijing'], adjectives: ['Chinese'] },
    'united-states': { type: 'place', words: ['US', 'U.S.'], adjectives: ['American'] },
    mongolia: { type: 'place', words: ['Mongolia'] },
    'inner-mongolia': { type: 'place', words: ['Inner Mongolia'] },
    crimea: { type: 'place', words: ['Crimea'] },
  };
  const named = countryFinder({ ...samplePack().lexicon, concepts });
  expect(named('Chinese mines and the U.S. market')).toEqual(['CN', 'US']);
  expect(named('USGS and us, Indochina')).toEqual([]);
  expect(named('Mines of Inner Mongolia')).toEqual(['CN']);
  expect(named('Ore in Crimea')).toEqual(['UA']);
});

test('entries lead to each other', () => {
  const pack = samplePack();
  const [first, ...rest] = pack.claims;
  const claims = first === undefined ? rest : [{ ...first, chart: 'separation-by-country@2024' }, ...rest];
  const ready = readyPack({ ...pack, claims }, 'database');
  expect(entryOf('claim', 'china-share-of-separation', ready)).toMatchObject({ series: [{ id: 'separation-by-country' }], terms: [], assessments: [{}, {}] });
  expect(entryOf('claim', 'mine-opening', ready)).toMatchObject({ series: [], terms: [{ kind: 'term', id: 'north-pit', title: 'North Pit' }] });
  expect(entryOf('term', 'north-pit', ready)).toMatchObject({
    claims: [{ id: 'mine-opening' }], sources: [{ id: 'ministry-report' }],
    deposit: { control: [{ by: 'Lanthania', asOf: '2024', source: { id: 'daily-check' } }], place: { lat: 68.2, source: { id: 'trade-study' } } },
  });
  expect(entryOf('series', 'separation-by-country', ready)).toMatchObject({ claims: [{ id: 'china-share-of-separation' }], series: { sources: [{ id: 'trade-study' }, { id: 'ministry-report' }] } });
  expect(entryOf('claim', 'unknown', ready)).toBeNull();
});

test('a source names every claim that cites it, with its bearing, and what else names it', () => {
  const entry = entryOf('source', 'daily-check', readyPack(samplePack(), 'database'));
  const cited = entry?.kind === 'source' ? entry.citedBy.map(({ claim, bearing }) => `${claim.id} ${bearing}`) : [];
  expect(cited).toEqual(['china-share-of-separation contradicts', 'mine-opening contradicts']);
  expect(entryOf('source', 'ministry-report', readyPack(samplePack(), 'database'))).toMatchObject({ series: [{ id: 'separation-by-country' }], terms: [{ id: 'lanthania' }, { id: 'north-pit' }] });
});

test('web pages cannot ask for the library', () => {
  const message = { type: 'library-entry', kind: 'claim', id: 'mine-opening' };
  expect(answerMessage(message, senderIn({ id: 3, url: 'https://news.example/a' }))).toBeUndefined();
  const own = fakeBrowser.runtime.getURL('library.html');
  expect(answerMessage(message, senderIn({ id: 3, url: own }))).toBeInstanceOf(Promise);
});

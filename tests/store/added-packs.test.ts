import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../background/fake-browser.ts';
import { samplePack } from './sample-pack.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { addedPacksDatabase } = await import('../../src/store/added-packs-database.ts');
const { addedPacks, addPack, onPacksChanged, readAddedPack, removePack, setPackOn } = await import('../../src/store/added-packs.ts');
const { BrokenPackError } = await import('../../src/store/pack-store.ts');

const named = (id: string, wording?: string) => ({ ...samplePack(wording), id, title: `Pack ${id}` });
const triggers = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('triggers'))['triggers'];

beforeEach(async () => {
  resetBrowser();
  await addedPacksDatabase.open();
});
afterEach(() => addedPacksDatabase.delete());

async function first() {
  const [pack] = await addedPacks();
  if (!pack) throw new Error('no pack was added');
  return pack;
}

test('an added pack comes back whole and in its order', async () => {
  await addPack(named('ores'), ['ore']);
  expect(await readAddedPack(await first())).toEqual(named('ores'));
});

test('packs are listed in the order in which they were added', async () => {
  await addPack(named('zinc'), [], '2026-01-01T00:00:00.000Z');
  await addPack(named('ores'), [], '2026-01-02T00:00:00.000Z');
  expect((await addedPacks()).map(({ id, claims }) => [id, claims])).toEqual([['zinc', 2], ['ores', 2]]);
});

test('a pack of the same id takes the place of the older one, and of no other', async () => {
  await addPack(named('zinc'), []);
  await addPack(named('ores', 'An older wording of it.'), []);
  await addPack({ ...named('ores'), claims: named('ores', 'A newer wording of it.').claims.slice(0, 1), series: [] }, []);
  const packs = await addedPacks();
  expect(packs.map(({ id }) => id).sort()).toEqual(['ores', 'zinc']);
  const wordings = await Promise.all(packs.map(async (pack) => (await readAddedPack(pack)).claims.map(({ claim }) => claim)));
  expect(wordings.toSorted((a, b) => a.length - b.length).map((list) => list.length)).toEqual([1, 2]);
  expect(wordings.flat()).toContain('A newer wording of it.');
});

test('a pack that cannot be written whole changes nothing', async () => {
  await addPack(named('ores', 'The wording that stays.'), ['ore']);
  const twice = named('ores', 'A wording that must not stay.');
  await expect(addPack({ ...twice, sources: [...twice.sources, ...twice.sources] }, ['other'])).rejects.toThrow();
  expect((await readAddedPack(await first())).claims[0]?.claim).toBe('The wording that stays.');
  expect(await triggers()).toEqual(['ore']);
});

test('a removed pack leaves nothing', async () => {
  await addPack(named('ores'), ['ore']);
  await removePack('ores');
  expect(await addedPacks()).toEqual([]);
  expect(await addedPacksDatabase.entries.count()).toBe(0);
  expect(await triggers()).toEqual([]);
});

test('the sentinel gets the words of the packs that are on, and the worker hears of each change', async () => {
  const heard = vi.fn();
  const stop = onPacksChanged(heard);
  await addPack(named('ores'), ['ore', 'mine']);
  await addPack(named('zinc'), ['zinc', 'mine']);
  expect(await triggers()).toEqual(['ore', 'mine', 'zinc']);
  await setPackOn('ores', false);
  expect(await triggers()).toEqual(['zinc', 'mine']);
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  await setPackOn('ores', true);
  expect(await triggers()).toEqual(['ore', 'mine', 'zinc']);
  expect(heard).toHaveBeenCalledTimes(3);
});

test('a pack that lost an entry is broken, not smaller', async () => {
  await addPack(named('ores'), []);
  await addedPacksDatabase.entries.where('pack').equals('ores').limit(1).delete();
  await expect(readAddedPack(await first())).rejects.toThrow(BrokenPackError);
});

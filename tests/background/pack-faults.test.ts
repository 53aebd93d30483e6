import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** The tables of each earlier version of the pack's database. */
const EARLIER = [
  { version: 1, tables: { meta: 'key', claims: 'id', sources: 'id', lexicon: 'language' } },
  { version: 2, tables: { meta: 'key', claims: 'id', sources: 'id', lexicon: 'language', series: 'id' } },
];

let opened: Dexie[] = [];

beforeEach(() => {
  resetBrowser();
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(samplePack('The bundled wording.', '2026.12.1+0123456789ab'))));
  vi.resetModules();
});
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
  vi.unstubAllGlobals();
});

async function startWorker() {
  const { packDatabase } = await import('../../src/store/pack-database.ts');
  opened.push(packDatabase);
  return { packDatabase, ...(await import('../../src/background/current-pack.ts')) };
}

/** What an earlier version of Assay left: its tables, its pack, its head without counts of what it did not know. */
async function leaveDatabase({ version, tables }: (typeof EARLIER)[number]): Promise<void> {
  const { claims, sources, series, glossary: _none, lexicon, ...rest } = samplePack('The wording of then.', '2026.1.1+ba9876543210');
  const old = new Dexie('assay-pack');
  old.version(version).stores(tables);
  await old.table('claims').bulkAdd(claims);
  await old.table('sources').bulkAdd(sources);
  await old.table('lexicon').add(lexicon);
  if (version > 1) await old.table('series').bulkAdd(series);
  await old.table('meta').add({ key: 'pack', pack: rest, claims: claims.length, sources: sources.length, ...(version > 1 && { series: series.length }) });
  old.close();
}

for (const earlier of EARLIER) {
  test(`a database of version ${earlier.version} is filled anew on update`, async () => {
    await leaveDatabase(earlier);
    const updated = await (await startWorker()).updatePack();
    expect(updated.origin).toBe('database');
    expect(updated.pack.claims.map(({ claim }) => claim)).toContain('The bundled wording.');
    expect(updated.pack.glossary).not.toEqual([]);
  });

  test(`a worker that wakes on a database of version ${earlier.version} without word of the update fills it too`, async () => {
    await leaveDatabase(earlier);
    const current = await (await startWorker()).currentPack();
    expect(current.origin).toBe('database');
    expect(current.pack.claims.map(({ claim }) => claim)).toContain('The bundled wording.');
  });
}

test('on a full disk the bundled pack is used, and said to be; nothing half-written stays', async () => {
  const { currentPack, packDatabase } = await startWorker();
  vi.spyOn(packDatabase.sources, 'bulkAdd').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const current = await currentPack();
  expect(current.origin).toBe('bundled');
  expect(await packDatabase.claims.count()).toBe(0);
});

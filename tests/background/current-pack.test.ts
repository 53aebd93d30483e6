import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Pack } from '../../src/pack/pack.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** The worker's pack as after a new start: nothing in memory, the database as it was left. */
async function startWorker() {
  vi.resetModules();
  const [{ currentPack, updatePack }, { packDatabase }] = await Promise.all([
    import('../../src/background/current-pack.ts'),
    import('../../src/store/pack-database.ts'),
  ]);
  started.push(packDatabase);
  return { currentPack, updatePack, packDatabase };
}

const started: { close(): void }[] = [];

/** The browser's database, for workers that start from now on. */
function useIndexedDb(indexedDB: IDBFactory | undefined): void {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
}

function bundle(pack: Pack): void {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(pack)));
}

const wordings = (current: { pack: Pack }): string[] => current.pack.claims.map((claim) => claim.claim);

beforeEach(() => {
  resetBrowser();
  useIndexedDb(new IDBFactory());
  bundle(samplePack('The bundled wording.'));
});
afterEach(() => {
  for (const database of started.splice(0)) database.close();
  vi.unstubAllGlobals();
});

test('on a first start the bundled pack goes into the database and is read from there', async () => {
  const { currentPack, packDatabase } = await startWorker();
  const current = await currentPack();
  expect(current.origin).toBe('database');
  expect(wordings(current)).toContain('The bundled wording.');
  expect(await packDatabase.claims.count()).toBe(2);
});

test('a claim changed in the database shows after the worker starts again', async () => {
  const first = await startWorker();
  await first.currentPack();
  await first.packDatabase.claims.update('mine-opening', { claim: 'Changed in the database.' });
  const current = await (await startWorker()).currentPack();
  expect(wordings(current)).toContain('Changed in the database.');
  expect(current.origin).toBe('database');
});

test('a start with the same bundle keeps what was changed in the database', async () => {
  const first = await startWorker();
  await first.currentPack();
  await first.packDatabase.claims.update('mine-opening', { claim: 'Changed in the database.' });
  expect(wordings(await (await startWorker()).updatePack())).toContain('Changed in the database.');
});

test('a newer bundled pack takes the place of the old one', async () => {
  await (await startWorker()).currentPack();
  bundle(samplePack('The newer wording.', '2026.12.1+0123456789ab'));
  expect(wordings(await (await startWorker()).updatePack())).toContain('The newer wording.');
});

test('an older bundled pack does not', async () => {
  bundle(samplePack('The newer wording.', '2026.12.1+0123456789ab'));
  await (await startWorker()).currentPack();
  bundle(samplePack('The older wording.', '2026.10.1+0123456789ab'));
  expect(wordings(await (await startWorker()).updatePack())).toContain('The newer wording.');
});

test('without a database the bundled pack is used, and said to be', async () => {
  useIndexedDb(undefined);
  const current = await (await startWorker()).currentPack();
  expect(current.origin).toBe('bundled');
  expect(wordings(current)).toContain('The bundled wording.');
});

test('a database that refuses to open is no end of the work', async () => {
  const refusing = new IDBFactory();
  refusing.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  useIndexedDb(refusing);
  const current = await (await startWorker()).currentPack();
  expect(current.origin).toBe('bundled');
  expect(wordings(current)).toContain('The bundled wording.');
});

test('a damaged pack in the database is written anew from the bundle', async () => {
  const first = await startWorker();
  await first.currentPack();
  await first.packDatabase.claims.delete('china-share-of-separation');
  const current = await (await startWorker()).currentPack();
  expect(wordings(current)).toContain('The bundled wording.');
  expect(await first.packDatabase.claims.count()).toBe(2);
});

test('a pattern changed to name an unknown word is written anew from the bundle', async () => {
  const first = await startWorker();
  await first.currentPack();
  await first.packDatabase.claims.update('mine-opening', { patterns: [{ slots: { what: { any: ['unknown-word'] } } }] });
  const current = await (await startWorker()).currentPack();
  expect(wordings(current)).toContain('The bundled wording.');
  expect(current.origin).toBe('database');
});

test('a bundle that could not be read is tried again at the next question', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('not now')));
  const { currentPack } = await startWorker();
  await expect(currentPack()).rejects.toThrow('not now');
  bundle(samplePack());
  expect((await currentPack()).origin).toBe('database');
});

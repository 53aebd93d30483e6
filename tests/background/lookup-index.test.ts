import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { packDatabase } from '../../src/store/pack-database.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { readyPack } = await import('../../src/background/current-pack.ts');
const { lookupOf } = await import('../../src/background/lookup-index.ts');

beforeEach(async () => {
  await packDatabase.lookup.clear();
});

const found = async (current: ReturnType<typeof readyPack>) => (await lookupOf(current)).claims('mine', 1, [], false).map(({ id }) => id);

test('the index is made once, kept beside the pack and opened from there', async () => {
  expect(await found(readyPack(samplePack(), 'database'))).toEqual(['mine-opening']);
  expect(await packDatabase.lookup.count()).toBe(1);
  // As after the worker slept: another object, the same version; what is kept is what answers.
  const kept = await packDatabase.lookup.get('lookup');
  if (!kept) throw new Error('nothing kept');
  const { packParts } = await import('../../src/pack/look-up/pack-lookup.ts');
  const other = readyPack({ ...samplePack(), claims: samplePack().claims.filter(({ id }) => id !== 'mine-opening') }, 'database');
  await packDatabase.lookup.put({ ...kept, parts: packParts(other.pack, other.index) });
  expect(await found(readyPack(samplePack(), 'database'))).toEqual([]);
});

test('a pack of another version gets another index', async () => {
  await found(readyPack(samplePack(), 'database'));
  await found(readyPack(samplePack('China separates most rare earths.', '2026.11.2+0123456789ac'), 'database'));
  expect((await packDatabase.lookup.get('lookup'))?.version).toBe('2026.11.2+0123456789ac');
});

test('a kept index that cannot be read is made anew', async () => {
  const broken = new ArrayBuffer(5);
  const current = readyPack(samplePack(), 'database');
  await packDatabase.lookup.put({ key: 'lookup', version: current.pack.version, parts: { wording: broken, variants: broken, context: broken, others: broken } });
  expect(await found(current)).toEqual(['mine-opening']);
  expect((await packDatabase.lookup.get('lookup'))?.parts.wording.byteLength).toBeGreaterThan(5);
});

test('without the database it is made in memory and nothing is kept', async () => {
  expect(await found(readyPack(samplePack(), 'bundled'))).toEqual(['mine-opening']);
  expect(await packDatabase.lookup.count()).toBe(0);
});

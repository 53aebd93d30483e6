import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readLookup, storeLookup } from '../../src/store/lookup-store.ts';
import { packDatabase } from '../../src/store/pack-database.ts';
import { storePack } from '../../src/store/pack-store.ts';
import { samplePack } from './sample-pack.ts';

const parts = (byte: number) => {
  const one = Uint8Array.of(byte, 1, 2).buffer;
  return { wording: one, variants: one, context: one, others: one };
};

beforeEach(async () => {
  await packDatabase.lookup.clear();
});

test('an index is read again as it was kept', async () => {
  await storeLookup('1+a', parts(7));
  const read = await readLookup('1+a');
  expect(read && new Uint8Array(read.wording)).toEqual(Uint8Array.of(7, 1, 2));
});

test('the index of another version of the pack is none', async () => {
  await storeLookup('1+a', parts(7));
  expect(await readLookup('1+b')).toBeNull();
  await storeLookup('1+b', parts(8));
  expect(await readLookup('1+a')).toBeNull();
  expect(await packDatabase.lookup.count()).toBe(1);
});

test('another pack leaves no index of the one before', async () => {
  await storeLookup('1+a', parts(7));
  await storePack(samplePack());
  expect(await packDatabase.lookup.count()).toBe(0);
});

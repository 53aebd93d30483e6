import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packDatabase } from '../../src/store/pack-database.ts';
import { BrokenPackError, readPack, storedVersion, storePack } from '../../src/store/pack-store.ts';
import { replacesStored } from '../../src/store/pack-version.ts';
import { samplePack } from './sample-pack.ts';

beforeEach(() => packDatabase.open());
afterEach(() => packDatabase.delete());

test('an empty database has no pack', async () => {
  expect(await readPack()).toBeNull();
  expect(await storedVersion()).toBeNull();
});

test('a pack comes back whole', async () => {
  await storePack(samplePack());
  expect(await readPack()).toEqual(samplePack());
  expect(await storedVersion()).toBe(samplePack().version);
});

test('a new pack takes the place of the old one entirely', async () => {
  await storePack(samplePack());
  const next = samplePack('China separates four fifths of them.', '2026.12.1+0123456789ab');
  await storePack({ ...next, claims: next.claims.slice(0, 1) });
  expect((await readPack())?.claims.map((claim) => claim.claim)).toEqual(['China separates four fifths of them.']);
});

test('a load that fails half-way leaves the old pack as it was', async () => {
  await storePack(samplePack());
  const next = samplePack('A wording that must not stay.', '2026.12.1+0123456789ab');
  const twice = { ...next, sources: [...next.sources, ...next.sources] };
  await expect(storePack(twice)).rejects.toThrow();
  expect(await readPack()).toEqual(samplePack());
  expect(await storedVersion()).toBe(samplePack().version);
});

test('a claim changed in the database is what is read', async () => {
  await storePack(samplePack());
  await packDatabase.claims.update('mine-opening', { claim: 'A new mine opens within twenty years.' });
  expect((await readPack())?.claims.find((claim) => claim.id === 'mine-opening')?.claim).toBe('A new mine opens within twenty years.');
});

test('a pack that lost a claim is broken, not smaller', async () => {
  await storePack(samplePack());
  await packDatabase.claims.delete('mine-opening');
  await expect(readPack()).rejects.toThrow(BrokenPackError);
});

test('a pack that lost a data series is broken, not smaller', async () => {
  await storePack(samplePack());
  await packDatabase.series.clear();
  await expect(readPack()).rejects.toThrow(BrokenPackError);
});

test('a pack that lost a glossary entry is broken, not smaller', async () => {
  await storePack(samplePack());
  await packDatabase.glossary.delete('north-pit');
  await expect(readPack()).rejects.toThrow(BrokenPackError);
});

test('a pack with a claim that is not valid is broken', async () => {
  await storePack(samplePack());
  await packDatabase.claims.update('mine-opening', { claim: '' });
  await expect(readPack()).rejects.toThrow(BrokenPackError);
});

test('the bundled pack is loaded where it is of a later date or another of that date, never where it is older', () => {
  const stored = '2026.9.2+aaaaaaaaaaaa';
  expect(replacesStored('2026.10.1+000000000000', stored)).toBe(true);
  expect(replacesStored('2026.9.2+000000000000', stored)).toBe(true);
  expect(replacesStored(stored, stored)).toBe(false);
  expect(replacesStored('2026.9.1+ffffffffffff', stored)).toBe(false);
  expect(replacesStored('2026.9.1+ffffffffffff', null)).toBe(true);
});

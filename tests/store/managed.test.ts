import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { fakeBrowser, resetBrowser } from '../background/fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { MANAGED, readManaged, readSettings, writeSettings } = await import('../../src/store/settings.ts');

const policy = (get: () => Promise<unknown>): void => void Object.assign(fakeBrowser.storage, { managed: { get } });

beforeEach(resetBrowser);
afterEach(() => void Reflect.deleteProperty(fakeBrowser.storage, 'managed'));

test('what a policy sets wins over the reader’s own, and the rest stays the reader’s', async () => {
  policy(async () => ({ density: 'quiet' }));
  const settings = await writeSettings({ density: 'all', comments: true });
  expect([settings.density, settings.comments]).toEqual(['quiet', true]);
  expect(Object.keys(await readManaged())).toEqual(['density']);
});

test('a value of a policy that cannot be read, or that no policy may set, counts as not set', async () => {
  policy(async () => ({ density: 'loud', hidden: [], sitesOff: ['news.example'] }));
  expect(await readManaged()).toEqual({ sitesOff: ['news.example'] });
});

test('where there is no policy, Firefox refuses to answer: the reader’s own settings hold', async () => {
  policy(() => Promise.reject(new Error('Managed storage manifest not found')));
  await writeSettings({ density: 'all' });
  expect((await readSettings()).density).toBe('all');
});

test('the schema that Chrome checks a policy by has just what can be managed', () => {
  const schema = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(JSON.parse(readFileSync('extension/managed_schema.json', 'utf8')));
  expect(Object.keys(schema.properties).sort()).toEqual([...MANAGED].sort());
});

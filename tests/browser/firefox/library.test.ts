import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import { chartsByKeys, claimsByKeys, listIsNarrowed, mapByKeys, unknownEntry } from '../reading/library-ways.ts';

/** One browser for all: none of these pages shares anything with another. */
let firefox: ExtensionInFirefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

test('a claim, its source and what cites it, by keyboard', () => claimsByKeys(firefox));
test('a list is narrowed', () => listIsNarrowed(firefox));
test('charts and their tables, by keyboard', () => chartsByKeys(firefox));
test('the map and its list, by keyboard', () => mapByKeys(firefox));
test('an unknown entry', () => unknownEntry(firefox));

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.array(z.string());

test.each([
  ['#/claims', '.rows li'], ['#/data', '.charts svg'], ['#/map', '.map'], ['#/claim/china-share-of-rare-earth-refining', '.entry .citations'],
  ['#/source/iea-export-controls-2025', '.entry .citations'], ['#/term/novopoltavske', '.deposit-facts'],
])('%s has no fault of accessibility', async (address, ready) => {
  const page = await firefox.openOwnPage(`library.html${address}`, ready);
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.html).join(' ')))");
  expect(Violations.parse(found)).toEqual([]);
});

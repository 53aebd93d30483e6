import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import { chartsByKeys, claimsByKeys, listIsNarrowed, mapByKeys, unknownEntry } from '../reading/library-ways.ts';

/** One browser for all: none of these pages shares anything with another. */
let chromium: ExtensionInChromium;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  chromium = await launchWithExtension();
});
test.afterAll(async () => {
  expect(chromium.leaks()).toEqual([]);
  await chromium.close();
});

test('a claim, its source and what cites it, by keyboard', () => claimsByKeys(chromium));
test('a list is narrowed', () => listIsNarrowed(chromium));
test('charts and their tables, by keyboard', () => chartsByKeys(chromium));
test('the map and its list, by keyboard', () => mapByKeys(chromium));
test('an unknown entry', () => unknownEntry(chromium));

async function savedBy(page: Page, name: string): Promise<{ file: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).first().click()]);
  return { file: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

test('a chart is saved as SVG and CSV, a claim as Markdown and its sources', async () => {
  const data = await chromium.openOwnPage('library.html#/series/rare-earth-reserves-by-country');
  const svg = await savedBy(data, 'Save as SVG');
  expect(svg.file).toBe('assay-rare-earth-reserves-by-country.svg');
  expect(svg.content).toMatch(/^<\?xml[^>]*>\s*<svg xmlns/);
  const csv = await savedBy(data, 'Save as CSV');
  expect(csv.content).toMatch(/"China","2024","44000000"/);

  const claim = await chromium.openOwnPage('library.html#/claim/china-share-of-rare-earth-refining');
  const markdown = await savedBy(claim, 'Save: Markdown');
  expect(markdown.content).toMatch(/^# China refines about 85/);
  const sources = await savedBy(claim, 'Save: Sources as CSL-JSON');
  expect(JSON.parse(sources.content)).not.toEqual([]);
});

test('an entry is copied, and its address leads back to it', async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await chromium.openOwnPage('library.html#/term/rare-earths');
  await page.getByRole('button', { name: 'Copy address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`chrome-extension://${chromium.extensionId}/library.html#/term/rare-earths`);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Rare earths/);
});

const PAGES = [
  ['#/claims', '.rows li'], ['#/sources', '.rows li'], ['#/data', '.charts svg'], ['#/glossary', '.rows li'], ['#/map', '.map'],
  ['#/claim/china-share-of-rare-earth-refining', '.entry .citations'], ['#/source/iea-export-controls-2025', '.entry .citations'],
  ['#/series/rare-earth-mine-output-by-year', '.series-chart svg'], ['#/term/novopoltavske', '.deposit-facts'],
] as const;

for (const [address, ready] of PAGES) {
  test(`${address} has no fault of accessibility in light and dark, and is no wider than a narrow page`, async () => {
    const page = await chromium.openOwnPage(`library.html${address}`);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect(page.locator(ready).first()).toBeVisible();
    if (address === '#/map') await page.locator('.deposits button').first().click();
    // Closed parts are looked at as well; of the charts' tables one, or it takes a minute.
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html).join(' ')}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

import { expect, test } from '@playwright/test';
import { kindPage } from '../../pages/kinds/kinds.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import {
  columns, frames, fullscreen, infiniteScroll, lateAndEdited, openCard, replacedBodies, rightToLeft, veryLong, zoomed,
} from '../reading/kinds-of-pages.ts';

let chromium: ExtensionInChromium;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  chromium = await launchWithExtension();
});
test.afterAll(async () => {
  expect(chromium.leaks()).toEqual([]);
  await chromium.close();
});

test('infinite scroll', () => infiniteScroll(chromium));
test('late and edited text', () => lateAndEdited(chromium));
test('replaced bodies', () => replacedBodies(chromium));
test('frames of every kind', () => frames(chromium));
test('text in columns', () => columns(chromium));
test('a page from right to left', () => rightToLeft(chromium));
test('fullscreen', () => fullscreen(chromium));
test('a hundred thousand words', () => veryLong(chromium));
test('zoom of 400 percent', () =>
  zoomed(chromium, async (page, factor) => {
    const id = await chromium.tabId(page);
    await (await chromium.worker()).evaluate(([tab, zoom]) => chrome?.tabs.setZoom(tab, zoom), [id, factor] as const);
  }));

test('a card is not printed', async () => {
  const page = await chromium.openArticle('https://news.example/printed', kindPage('columns.html'));
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('assay-')))).toBe(true);
  const without = await page.pdf();
  await openCard(chromium, page, 'F-35 fighter', 'F-35');
  await page.emulateMedia({ media: 'print' });
  expect(await chromium.inOverlay(page, "root.querySelector('.card').getClientRects().length")).toBe(0);
  // Two prints of one page differ by a few bytes of dates; a card has kilobytes of letters.
  expect(Math.abs((await page.pdf()).length - without.length)).toBeLessThan(200);
});

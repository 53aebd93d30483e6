import { afterAll, beforeAll, expect, test } from 'vitest';
import { kindPage } from '../../pages/kinds/kinds.ts';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import {
  columns, frames, fullscreen, infiniteScroll, lateAndEdited, openCard, replacedBodies, rightToLeft, veryLong, zoomed,
} from '../reading/kinds-of-pages.ts';
import { isPainted } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

let firefox: ExtensionInFirefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

test('infinite scroll', () => infiniteScroll(firefox));
test('late and edited text', () => lateAndEdited(firefox));
test('replaced bodies', () => replacedBodies(firefox));
test('frames of every kind', () => frames(firefox));
test('text in columns', () => columns(firefox));
test('a page from right to left', () => rightToLeft(firefox));
test('fullscreen', () => fullscreen(firefox));
test('a hundred thousand words', () => veryLong(firefox));
test('zoom of 400 percent', () =>
  zoomed(firefox, async (page, factor) => {
    await page.bringToFront();
    await firefox.window.evaluate(`(gBrowser.selectedBrowser.fullZoom = ${factor}, null)`);
  }));

test('a card is not printed', async () => {
  const page = await firefox.openArticle('https://news.example/printed', kindPage('columns.html'));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  const without = await page.pdf();
  await openCard(firefox, page, 'F-35 fighter', 'F-35');
  // Two prints of one page differ by a few bytes of dates; a card has kilobytes of letters.
  expect(Math.abs((await page.pdf()).length - without.length)).toBeLessThan(200);
});

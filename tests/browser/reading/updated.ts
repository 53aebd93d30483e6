import { strict as assert } from 'node:assert';
import { HEAL_MS } from '../../../src/limits.ts';
import { fixturePage } from '../../pages/expected.ts';
import { hosts, isPainted, middleOfWords, painted, viewText } from './page-state.ts';
import { pause, until, type ReaderBrowser, type ReaderPage } from './reader-page.ts';

const ADDRESS = 'https://news.example/updated';
const WORDS = 'about 920 pounds';
const LISTEN = "globalThis.troubles = []; for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => troubles.push(String(event.message ?? event.reason)))";

/** A page with marks and an open card, which notes the errors that it hears of. */
async function openWithCard<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<{ page: P; x: number; y: number }> {
  const page = await browser.openArticle(ADDRESS, fixturePage('sample.html'));
  await until('marks', () => isPainted(page, WORDS));
  const { x, y } = await middleOfWords(page, WORDS);
  await page.mouse.click(x, y);
  await until('a card', async () => (await viewText(browser, page)) !== null);
  await page.evaluate(LISTEN);
  return { page, x, y };
}

/** Chromium leaves the old version's scripts in open pages, without their extension: they take their things and go. */
export async function oldReaderRetires<P extends ReaderPage>(browser: ReaderBrowser<P>, update: () => Promise<void>): Promise<void> {
  const { page, x, y } = await openWithCard(browser);
  await update();
  await until('old marks and overlay go', async () => (await painted(page)).length === 0 && (await hosts(page)) === 0, HEAL_MS + 10_000);
  await page.mouse.click(x, y);
  assert.equal(await hosts(page), 0, 'a click where a mark was does nothing');
  assert.deepEqual(await page.evaluate('troubles'), [], 'the page hears of no error');
}

/** Firefox ends the old version's scripts at once and puts the new ones into open pages: they clear up after the old. */
export async function newReaderTakesOver<P extends ReaderPage>(browser: ReaderBrowser<P>, update: () => Promise<void>): Promise<void> {
  const { page, x, y } = await openWithCard(browser);
  await update();
  await until('the dead card goes', async () => (await hosts(page)) === 0);
  await until('marks of the new version', () => isPainted(page, WORDS));
  // The old marks are painted until the new ones are: clicks go nowhere meanwhile.
  await until('a card of the new version', async () => {
    await page.mouse.click(x, y);
    await pause(500);
    return (await viewText(browser, page))?.includes('F-35') ?? false;
  }, 20_000);
  assert.equal(await hosts(page), 1);
  await page.keyboard.press('Escape');
  await until('Esc closes it', async () => (await viewText(browser, page)) === null);
  assert.deepEqual(await page.evaluate('troubles'), [], 'the page hears of no error');
}

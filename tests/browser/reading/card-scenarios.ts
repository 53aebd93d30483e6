/** What readers do with an open card, told once and run in both browsers. */
import { strict as assert } from 'node:assert';
import * as z from 'zod/mini';
import { fixturePage } from '../../pages/expected.ts';
import { isPainted, listState, middleOfWords, painted, viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

const WORDS = 'about 920 pounds';

async function openCard<P extends ReaderPage>(browser: ReaderBrowser<P>, address: string): Promise<P> {
  const page = await browser.openArticle(address, fixturePage('sample.html'));
  await until('marks', () => isPainted(page, WORDS));
  const { x, y } = await middleOfWords(page, WORDS);
  await page.mouse.click(x, y);
  await shows(browser, page, 'F-35');
  return page;
}

async function shows<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P, words: string): Promise<void> {
  await until(`the view says ${words}`, async () => (await viewText(browser, page))?.includes(words) ?? false);
}

const Box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

async function cardBox<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<z.infer<typeof Box>> {
  return Box.parse(await browser.inOverlay(page, "(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(root.querySelector('.card').getBoundingClientRect())"));
}

/** The keyboard goes from claim to claim in the card; Esc leads to the list, at the claim that was last read. */
export async function stepByKeyboard<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/steps', fixturePage('sample.html'));
  await until('marks', () => isPainted(page, WORDS));
  await browser.runCommand('open-list', page);
  await until('the list has the focus', async () => (await listState(browser, page)).focused === 0);
  await page.keyboard.press('Enter');
  await shows(browser, page, '1 of 13');
  const isFocused = (selector: string) => async () => await browser.inOverlay(page, `focused?.matches('${selector}') ?? false`);
  for (let presses = 0; presses < 5 && (await isFocused('.next')()) !== true; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shows(browser, page, '2 of 13');
  await until('the focus stays on the button', isFocused('.next'));
  assert.match((await viewText(browser, page)) ?? '', /Each F-35/);
  await page.keyboard.press('Escape');
  await until('the list, at the second claim', async () => (await listState(browser, page)).focused === 1);
}

/** A pinned card stays at the side, whatever is clicked; a dragged one stays where it is put, and in the window. */
export async function pinAndMove<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openCard(browser, 'https://news.example/pin');
  await browser.clickInOverlay(page, '.pin');
  await until('it is pinned', async () => await browser.inOverlay(page, "root.querySelector('.pin').getAttribute('aria-pressed') === 'true'"));
  await page.mouse.click(5, 300);
  await pause(300);
  assert.ok(await viewText(browser, page), 'a click elsewhere does not close it');

  const before = await cardBox(browser, page);
  await page.mouse.move(before.left + 200, before.top + 8);
  await page.mouse.down();
  await page.mouse.move(before.left + 100, before.top + 100);
  const height = z.number().parse(await page.evaluate('innerHeight'));
  // Held at its middle, to the corner: all but that corner of it would be outside.
  await page.mouse.move(2, height - 2);
  await page.mouse.up();
  const after = await cardBox(browser, page);
  assert.ok(after.left >= 0 && after.left < 20, `at the left edge: ${after.left}`);
  assert.ok(after.bottom <= height && after.top > before.top, `still in the window: ${JSON.stringify(after)}`);
  await page.keyboard.press('Escape');
  await until('Esc closes', async () => (await viewText(browser, page)) === null);
}

/** A related claim opens in the card; Back leads to the claim one came from. */
export async function relatedClaim<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openCard(browser, 'https://news.example/related');
  const heading = async () => String(await browser.inOverlay(page, "root.querySelector('h2').textContent"));
  const first = await heading();
  await browser.clickInOverlay(page, '.related button');
  await until('another claim', async () => (await heading()) !== first);
  await browser.clickInOverlay(page, '.back');
  await until('the first again', async () => (await heading()) === first);
}

/** A hidden claim loses its mark at once, and has it again when that is undone. */
export async function hideAndUndo<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openCard(browser, 'https://hiding.example/one');
  const others = (await painted(page)).length - 1;
  await browser.clickInOverlay(page, 'footer > button:last-of-type');
  await shows(browser, page, 'Hide this claim on this site');
  await browser.clickInOverlay(page, '.shelf button');
  await shows(browser, page, 'no longer marked');
  await until('its mark is gone', async () => !(await isPainted(page, WORDS)) && (await painted(page)).length === others);
  await browser.clickInOverlay(page, 'footer button');
  await until('it is back', () => isPainted(page, WORDS));
  assert.equal(await viewText(browser, page), null);
}

/** A report is shown before it is copied; nothing is sent. */
export async function reportMistake<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openCard(browser, 'https://news.example/report');
  await browser.clickInOverlay(page, 'footer > button:last-of-type');
  await shows(browser, page, 'Report a mistake');
  await browser.clickInOverlay(page, '.shelf button:nth-of-type(3)');
  await shows(browser, page, 'Nothing is sent');
  assert.match(String(await browser.inOverlay(page, "root.querySelector('pre').textContent")), /f35-rare-earth-content[\s\S]*https:\/\/news\.example\/report/);
}

/** Without a mouse: from the page to its list, to a card, to a saved note, and back to where the focus was. */
export async function saveByKeyboard<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/by-keyboard', fixturePage('sample.html'));
  await until('marks', () => isPainted(page, WORDS));
  await page.evaluate("document.querySelector('.top a').focus()");
  await browser.runCommand('open-list', page);
  await until('the list has the focus', async () => (await listState(browser, page)).focused === 0);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await shows(browser, page, 'Save note');
  const isOnSave = async (): Promise<boolean> => (await browser.inOverlay(page, 'focused?.textContent')) === 'Save note';
  // Backwards from the card leaves it, so forwards, past every link and fold.
  for (let presses = 0; presses < 60 && !(await isOnSave()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shows(browser, page, 'Saved.');
  await page.keyboard.press('Escape');
  await until('the list again', async () => (await listState(browser, page)).names.length > 0);
  await page.keyboard.press('Escape');
  await until('closed', async () => (await viewText(browser, page)) === null);
  assert.equal(await page.evaluate("document.activeElement === document.querySelector('.top a')"), true);
}

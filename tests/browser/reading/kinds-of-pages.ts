/** One scenario for each kind of page, played in Chromium and in Firefox alike. */
import { strict as assert } from 'node:assert';
import * as z from 'zod/mini';
import { kindPage, veryLongPage } from '../../pages/kinds/kinds.ts';
import { hosts, isPainted, isUntouched, middleOfWords, painted, viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

const F35 = 'about 920 pounds';

/** Text that scrolling brings is marked as it comes, wherever the reader is by then. */
export async function infiniteScroll<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/endless', kindPage('infinite-scroll.html'));
  for (const words of ['98 percent of the world', F35, 'Less than 1 percent']) {
    await until(words, async () => {
      await page.evaluate("document.getElementById('end').scrollIntoView({ behavior: 'instant' })");
      return await isPainted(page, words);
    }, 20_000);
  }
}

/** Text that comes late is marked; text that the page edits, folds away or replaces takes its marks along. */
export async function lateAndEdited<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/live', kindPage('late-and-edited.html'));
  await until('late text', () => isPainted(page, '98 percent of the world'));
  await page.evaluate("window.insertBefore('As was said before, and often: ')");
  await pause(800);
  assert.deepEqual((await painted(page)).map(({ text }) => text.includes('98 percent')), [true], 'the mark moved with its words');
  await page.evaluate("window.edit('Each F-35 fighter contains about 920 pounds of rare earths.')");
  await until('the new words', async () => (await isPainted(page, F35)) && !(await isPainted(page, '98 percent')));
  await page.evaluate('window.fold(true)');
  await until('nothing in folded text', async () => (await painted(page)).length === 0);
  await page.evaluate('window.fold(false)');
  await until('marks when it is unfolded', () => isPainted(page, F35));
}

/** Pages that exchange their body, their root or the whole document are read anew. */
export async function replacedBodies<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/replaced', kindPage('late-and-edited.html'));
  await until('marks', () => isPainted(page, '98 percent of the world'));
  for (const [way, words, sentence] of [
    ['replaceBody', F35, 'Each F-35 fighter contains about 920 pounds of rare earths.'],
    ['replaceRoot', 'Less than 1 percent', 'Less than 1 percent of rare earths are recycled, a study found.'],
    ['writeAnew', '17 rare earth elements', 'There are 17 rare earth elements, as the textbook says.'],
  ] as const) {
    await page.evaluate(`window.${way}(${JSON.stringify(`<main><p>${sentence}</p></main>`)})`);
    await until(way, () => isPainted(page, words));
  }
  const { x, y } = await middleOfWords(page, '17 rare earth');
  await page.mouse.click(x, y);
  await until('a card there', async () => (await viewText(browser, page))?.includes('17 rare earth elements') ?? false);
}

/** Frames of the same origin, of another, of srcdoc, blank and sandboxed ones: each is read, and counts in the badge. */
export async function frames<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const inner = '<!doctype html><title>i</title><p>Less than 1 percent of rare earths are recycled, a study says.</p>';
  browser.serve('https://news.example/inner', inner);
  browser.serve('https://frames.example/inner', inner);
  const page = await browser.openArticle('https://news.example/framed', kindPage('frames.html'));
  await until('six frames count', async () => (await browser.badge(page)) === '6' || (await browser.badge(page)));
}

/** A mark that goes on in the next column is one mark: its card opens from either part and stays on the screen. */
export async function columns<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/columns', kindPage('columns.html'));
  await until('marks', () => isPainted(page, F35));
  for (const words of ['F-35 fighter', 'of rare earths']) {
    const { x, y } = await middleOfWords(page, words);
    await page.mouse.click(x, y);
    await until(`a card from "${words}"`, async () => (await viewText(browser, page))?.includes('F-35') ?? false);
    await assertOnScreen(browser, page);
    await page.keyboard.press('Escape');
    await until('closed', async () => (await viewText(browser, page)) === null);
  }
}

/** On a page that runs from right to left marks and cards have their places. */
export async function rightToLeft<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/rtl', kindPage('right-to-left.html'));
  await until('marks', () => isPainted(page, F35));
  await openCard(browser, page, F35, 'F-35');
  await assertOnScreen(browser, page);
  assert.equal(await browser.inOverlay(page, "getComputedStyle(root.querySelector('.card')).direction"), 'ltr', "the card runs as the reader's language does");
}

/** In fullscreen a card opens above it; one that was open before steps aside. */
export async function fullscreen<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/fullscreen', kindPage('fullscreen.html'));
  await until('marks', () => isPainted(page, F35));
  const grow = await middleOfWords(page, 'Grow');
  await page.mouse.click(grow.x, grow.y);
  await until('fullscreen', async () => (await page.evaluate('document.fullscreenElement !== null')) === true);
  await pause(500);
  await openCard(browser, page, F35, 'F-35');
  await assertOnScreen(browser, page);
  await assertOnTop(browser, page);
  await page.evaluate('document.exitFullscreen()');
  await until('it goes with the fullscreen', async () => (await viewText(browser, page)) === null);
}

/** At 400 % a card fits the window, scrolls inside and can be closed. */
export async function zoomed<P extends ReaderPage>(browser: ReaderBrowser<P>, zoom: (page: P, factor: number) => Promise<void>): Promise<void> {
  const page = await browser.openArticle('https://zoomed.example/large', kindPage('fullscreen.html'));
  await until('marks', () => isPainted(page, F35));
  await zoom(page, 4);
  await until('zoomed', async () => (await page.evaluate('innerWidth <= 330')) === true);
  await pause(300);
  await page.evaluate("(() => { const mark = [...document.querySelectorAll('p')].at(-1); mark.scrollIntoView({ block: 'center' }); })()");
  await browser.runCommand('open-list', page);
  await until('the list', async () => (await viewText(browser, page)) !== null);
  await assertOnScreen(browser, page);
  await page.keyboard.press('Enter');
  await until('a card', async () => (await viewText(browser, page))?.includes('Copy citation') ?? false);
  await assertOnScreen(browser, page);
  const fits = await browser.inOverlay(page, "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)(root.querySelector('.body'))");
  assert.equal(fits, true, 'nothing runs out at the side');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await until('closed', async () => (await viewText(browser, page)) === null);
  await zoom(page, 1);
}

/** Text of a hundred thousand words is marked to its end, and left as it was. */
export async function veryLong<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const source = veryLongPage(100_000);
  const page = await browser.openArticle('https://news.example/book', source);
  await until('the first claim', () => isPainted(page, '98 percent of the world'), 30_000);
  await until('the last claim', () => isPainted(page, F35), 30_000);
  assert.equal(await isUntouched(page, source), true);
}

/** Clicks words of the page and waits for the card that says this. */
export async function openCard<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P, words: string, says: string): Promise<void> {
  const { x, y } = await middleOfWords(page, words);
  await page.mouse.click(x, y);
  await until(`a card on "${words}"`, async () => (await viewText(browser, page))?.includes(says) ?? false);
}

const Box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

async function cardBox<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<z.infer<typeof Box>> {
  // The card comes in with a short movement.
  await pause(300);
  return Box.parse(await browser.inOverlay(page, "(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(root.querySelector('.card').getBoundingClientRect())"));
}

async function assertOnScreen<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<void> {
  const box = await cardBox(browser, page);
  const view = z.object({ width: z.number(), height: z.number() }).parse(await page.evaluate('({ width: innerWidth, height: innerHeight })'));
  assert.ok(box.left >= 0 && box.top >= 0 && box.right <= view.width + 1 && box.bottom <= view.height + 1, `on the screen: ${JSON.stringify({ box, view })}`);
}

/** What the page's own hit test finds in the middle of the card is our host. */
async function assertOnTop<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<void> {
  const { left, top, right, bottom } = await cardBox(browser, page);
  const found = await page.evaluate(`document.elementFromPoint(${(left + right) / 2}, ${(top + bottom) / 2})?.localName`);
  assert.equal(found, 'assay-overlay');
  assert.equal(await hosts(page), 1);
}

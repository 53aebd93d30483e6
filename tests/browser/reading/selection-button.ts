/** The small button beside selected words, in both browsers. */
import { strict as assert } from 'node:assert';
import * as z from 'zod/mini';
import { SELECTION_QUIET_MS } from '../../../src/limits.ts';
import { fixturePage } from '../../pages/expected.ts';
import { isPainted, middleOfWords, viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

/** Words of the sample page that no mark stands on. */
const WORDS = 'sharper worry for radar';
/** Long enough for a button that is wrongly shown. */
const SETTLED = SELECTION_QUIET_MS + 500;

const FIELDS = `<textarea id="field">Some words in a field, enough of them.</textarea>
  <div id="editor" contenteditable="true">Some words in an editor, enough of them.</div><p id="short">Au</p>`;

/** A page without controls of its own: the button is its last, and to come to others on the way may scroll. */
const PLAIN = `<!doctype html><html lang="en"><title>Gallium</title><article><p>China produces 98 percent of the world's gallium, a study says.</p>
  <p>It is the sharper worry for radar builders.</p></article></html>`;

async function openSample<P extends ReaderPage>(browser: ReaderBrowser<P>, path: string): Promise<P> {
  const page = await browser.openArticle(`https://news.example/${path}`, fixturePage('sample.html').replace('</body>', `${FIELDS}</body>`));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  return page;
}

/** Drags the pointer over these words. */
async function drag(page: ReaderPage, words: string): Promise<void> {
  const { left, right, y } = await endsOfWords(page, words);
  await page.mouse.move(left, y);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, y);
  await page.mouse.move(right, y);
  await page.mouse.up();
}

async function endsOfWords(page: ReaderPage, words: string): Promise<{ left: number; right: number; y: number }> {
  const { x, y } = await middleOfWords(page, words);
  const half = z.number().parse(await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + ${JSON.stringify(words)}.length);
      return range.getClientRects()[0].width / 2;
    }
    return 0;
  })()`));
  return { left: x - half + 1, right: x + half - 1, y };
}

async function isOffered<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<boolean> {
  return (await browser.inOverlay(page, "root.querySelector('.offer button') !== null")) === true;
}

async function notOffered<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P, when: string): Promise<void> {
  await pause(SETTLED);
  assert.equal(await isOffered(browser, page), false, `no button ${when}`);
}

/** Words selected by pointer get a button beside them, which looks them up; the selection and the focus stay. */
export async function buttonByMouse<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openSample(browser, 'button-mouse');
  await page.evaluate("document.querySelector('.top a').focus()");
  await drag(page, WORDS);
  await until('a button', () => isOffered(browser, page));
  const focus = await page.evaluate('document.activeElement.tagName');
  assert.notEqual(focus, 'ASSAY-OVERLAY', 'it takes no focus');
  const selected = String(await page.evaluate('String(getSelection())'));
  assert.ok(WORDS.includes(selected.trim()) && selected.length > 5, `it leaves the selection: ${selected}`);
  const words = z.array(z.number()).parse(await page.evaluate("(({ left, right, top, bottom }) => [left, right, top, bottom])(getSelection().getRangeAt(0).getBoundingClientRect())"));
  const button = z.array(z.number()).parse(await browser.inOverlay(page, "(({ left, right, top, bottom }) => [left, right, top, bottom])(root.querySelector('.offer button').getBoundingClientRect())"));
  const [[left = 0, right = 0, top = 0, bottom = 0], [itsLeft = 0, itsRight = 0, itsTop = 0, itsBottom = 0]] = [words, button];
  assert.ok(itsTop >= bottom || itsBottom <= top || itsLeft >= right || itsRight <= left, 'it stands on no selected word');
  assert.ok(Math.abs(itsTop - bottom) < 60, 'and near them');

  await browser.clickInOverlay(page, '.offer button');
  await until('the look-up', async () => (await viewText(browser, page))?.includes(selected.trim()) ?? false);
  assert.equal(await isOffered(browser, page), false, 'the answer takes its place');
  await page.keyboard.press('Escape');
  await until('closed', async () => (await viewText(browser, page)) === null);
}

/** Words selected by keys get the button too, and Enter on it looks them up. */
export async function buttonByKeys<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/button-keys', PLAIN);
  await until('marks', () => isPainted(page, '98 percent'));
  const { left, y } = await endsOfWords(page, WORDS);
  // A selection to extend: browsers show no caret in a page that is only read.
  await page.mouse.move(left, y);
  await page.mouse.down();
  await page.mouse.move(left + 30, y);
  await page.mouse.up();
  await until('a button', () => isOffered(browser, page));
  await page.keyboard.press('Escape');
  await until('Esc hides it', async () => !(await isOffered(browser, page)));
  await notOffered(browser, page, 'after Esc');

  const before = String(await page.evaluate('String(getSelection())')).length;
  await page.keyboard.down('Shift');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  assert.ok(String(await page.evaluate('String(getSelection())')).length > before, 'keys extend the selection');
  await until('a button by keys', () => isOffered(browser, page));
  const hasFocus = async (): Promise<boolean> => (await browser.inOverlay(page, "focused?.parentElement.className === 'offer'")) === true;
  for (let step = 0; step < 4 && !(await hasFocus()); step++) await page.keyboard.press('Tab');
  assert.ok(await hasFocus(), 'Tab reaches it');
  await page.keyboard.press('Enter');
  await until('the look-up', async () => (await viewText(browser, page)) !== null);
}

/** No button while writing, for too little or too much, or for what a script selected; scrolling takes it away. */
export async function buttonKeepsAway<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openSample(browser, 'button-away');
  await page.evaluate("getSelection().selectAllChildren(document.querySelector('figure ~ p'))");
  await notOffered(browser, page, 'for a selection by a script');
  await page.evaluate(`document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))`);
  await notOffered(browser, page, 'for a made-up event');

  for (const id of ['field', 'editor']) {
    await page.evaluate(`document.querySelector('#${id}').scrollIntoView({ block: 'center' }), document.querySelector('#${id}').focus()`);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await notOffered(browser, page, `in the ${id}`);
  }
  await drag(page, 'Some words in an editor');
  await notOffered(browser, page, 'for words of an editor');
  await drag(page, 'Au');
  await notOffered(browser, page, 'for two letters');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await notOffered(browser, page, 'for the whole page');

  // A press on selected words would drag them away.
  await page.mouse.click(5, 300);
  await drag(page, WORDS);
  await until('a button', () => isOffered(browser, page));
  await page.evaluate('scrollBy(0, 40)');
  await until('scrolling hides it', async () => !(await isOffered(browser, page)));
}

/** The option takes the button away from open pages and brings it back. */
export async function buttonSwitchedOff<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await openSample(browser, 'button-off');
  const options = await browser.openOwnPage('options.html');
  const toggle = async (): Promise<void> => {
    const turn = "(() => { const box = document.querySelector('[aria-labelledby=look-up] [role=switch]'); box?.click(); return box !== null; })()";
    await until('the option', async () => (await options.evaluate(turn)) === true);
    await pause(500);
  };
  await toggle();
  await page.bringToFront();
  await drag(page, WORDS);
  await notOffered(browser, page, 'when it is switched off');
  await toggle();
  await page.bringToFront();
  await drag(page, WORDS);
  await until('a button again', () => isOffered(browser, page));
}

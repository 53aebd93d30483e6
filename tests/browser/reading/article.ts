import { strict as assert } from 'node:assert';
import * as z from 'zod/mini';
import { loadPack } from '../../../src/cli/load-pack.ts';
import { articlePage } from '../../articles/article-page.ts';
import type { Article } from '../../articles/articles.ts';
import { hosts, isUntouched, listState, middleOfWords, painted, viewText } from './page-state.ts';
import { until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

/** A real article as a whole news page: marked in the story only, counted, and its cards open by mouse and by keyboard. */
export async function articleIsRead<P extends ReaderPage>(browser: ReaderBrowser<P>, { name, text }: Article): Promise<void> {
  const source = articlePage(text);
  const page = await browser.openArticle(`https://news.example/${name}`, source);
  await until('marks', async () => (await painted(page)).length > 0);
  await until('badge', async () => (await browser.badge(page)) === String((await painted(page)).length));
  const marks = await painted(page);
  assert.deepEqual(marks.filter(({ around }) => around !== null), [], 'marks stand in the story only');
  assert.equal(await isUntouched(page, source), true, 'the document is as it was sent');

  const [first] = marks;
  assert.ok(first);
  const { x, y } = await middleOfWords(page, wordWithin(first.text));
  await page.mouse.click(x, y);
  await until('a card by mouse', async () => (await viewText(browser, page)) !== null);
  await assertLinks(browser, page);
  await page.keyboard.press('Escape');
  await until('Esc closes', async () => (await viewText(browser, page)) === null);

  await browser.runCommand('open-list', page);
  await until('the list has the focus', async () => (await listState(browser, page)).focused === 0);
  assert.equal((await listState(browser, page)).names.length, marks.length);
  await page.keyboard.press('Enter');
  await until('a card by keyboard', async () => (await viewText(browser, page))?.includes('Copy citation') ?? false);
  await assertLinks(browser, page);
  assert.equal(await hosts(page), 1, 'one overlay host');
}

/** Part of a mark that stands in one text node and nowhere else before it. */
function wordWithin(text: string): string {
  return text.trim().slice(0, 40).trim();
}

/** Every link of a card is the address of a source in the claim pack. */
async function assertLinks<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<void> {
  const links = z.array(z.string()).parse(await browser.inOverlay(page, "[...root.querySelectorAll('a')].map(({ href }) => href)"));
  const known = new Set(loadPack().sources.flatMap(({ url }) => (url === null ? [] : [new URL(url).href])));
  assert.ok(links.length > 0, 'the card has links');
  assert.deepEqual(links.filter((link) => !known.has(link)), []);
}

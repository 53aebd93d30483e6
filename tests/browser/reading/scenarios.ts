/** What readers do on pages, told once and run in both browsers. */
import { strict as assert } from 'node:assert';
import { HOVER_CLOSE_MS, HOVER_OPEN_MS } from '../../../src/limits.ts';
import { fixturePage } from '../../pages/expected.ts';
import type { Fixture } from '../../pages/expected.ts';
import { hosts, isPainted, isUntouched, listState, middleOfWords, painted, viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

/** Every expected claim of a page is marked, nothing beside the story is, the badge counts, the page is untouched. */
export async function pageIsMarked<P extends ReaderPage>(browser: ReaderBrowser<P>, { file, marked }: Fixture): Promise<void> {
  const source = fixturePage(file);
  const page = await browser.openArticle(`https://news.example/${file}`, source);
  await until('marks', async () => (await painted(page)).length >= marked.length || (await painted(page)).length);
  const marks = await painted(page);
  for (const { words } of marked) {
    assert.ok(marks.some(({ text }) => text.includes(words)), `"${words}" is marked in ${file}: ${JSON.stringify(marks)}`);
  }
  assert.deepEqual(marks.filter(({ around }) => around !== null), [], 'marks stand in the story only');
  await until('badge', async () => (await browser.badge(page)) === String(marks.length));
  assert.equal(await isUntouched(page, source), true, 'the document is as it was sent');
}

/** A card opens on hover and goes again, opens on a click and stays; its links are those of the sources. */
export async function cardByMouse<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const source = fixturePage('sample.html');
  const page = await browser.openArticle('https://news.example/mouse', source);
  const words = 'about 920 pounds';
  await until('marks', () => isPainted(page, words));

  const { x, y } = await middleOfWords(page, words);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  await until('a card on hover', async () => (await viewText(browser, page))?.includes('F-35') ?? false);
  assert.equal(await hosts(page), 1);

  await page.mouse.move(3, 3);
  await pause(100);
  await page.mouse.move(4, 6);
  await until('the card goes', async () => (await viewText(browser, page)) === null, HOVER_CLOSE_MS + 3_000);

  await page.mouse.click(x, y);
  await until('a card on click', async () => (await viewText(browser, page))?.includes('F-35') ?? false);
  await page.mouse.move(3, 3);
  await pause(HOVER_CLOSE_MS + 400);
  assert.ok(await viewText(browser, page), 'a clicked card stays');

  const links = await browser.inOverlay(page, "[...root.querySelectorAll('a')].map(({ href, rel, target }) => [href.slice(0, 4), rel, target].join(' '))");
  assert.ok(Array.isArray(links) && links.length > 0, 'the card has links');
  for (const link of links) assert.equal(link, 'http noopener noreferrer _blank');
  const headings = await browser.inOverlay(page, "[...root.querySelectorAll('.sources')].map((part) => part.className.slice(8))");
  const order = ['contradicts', 'qualifies', 'supports'];
  assert.deepEqual(headings, order.filter((bearing) => Array.isArray(headings) && headings.includes(bearing)));

  await page.keyboard.press('Escape');
  await until('Esc closes', async () => (await viewText(browser, page)) === null);
  assert.equal(await hosts(page), 1, 'one host, ever');
}

/** The list opens by shortcut, walks by arrows, opens cards by Enter, and gives the focus back. */
export async function cardByKeyboard<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/keys', fixturePage('sample.html'));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  await page.evaluate("document.querySelector('.top a').focus()");

  await browser.runCommand('open-list', page);
  await until('the list has the focus', async () => (await listState(browser, page)).focused === 0);
  const { names } = await listState(browser, page);
  assert.equal(names.length, (await painted(page)).length);
  assert.match(names[0] ?? '', /^1 of \d+\. China refines/);

  await page.keyboard.press('ArrowDown');
  await until('the second claim has the focus', async () => (await listState(browser, page)).focused === 1);
  await page.keyboard.press('Enter');
  await until('its card opens', async () => (await viewText(browser, page))?.includes('Copy citation') ?? false);
  assert.match((await viewText(browser, page)) ?? '', /F-35/);
  assert.equal(await browser.inOverlay(page, 'focused !== null'), true);

  await page.keyboard.press('Escape');
  await until('Esc leads back to its row', async () => (await listState(browser, page)).focused === 1);
  await page.keyboard.press('Escape');
  await until('Esc closes', async () => (await viewText(browser, page)) === null);
  assert.equal(await page.evaluate("document.activeElement === document.querySelector('.top a')"), true);
}

/** Page scripts that clear or empty highlights, make up events and hide everything get nowhere. */
export async function hostilePage<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/hostile', fixturePage('hostile.html'));
  const words = '98 percent';
  await until('marks', () => isPainted(page, words));
  for (const attack of ['clearMarks', 'emptyMarks']) {
    await page.evaluate(`window.${attack}()`);
    assert.equal(await isPainted(page, words), false);
    await until(`marks come back after ${attack}`, () => isPainted(page, words));
  }
  await page.evaluate('window.fakeHover()');
  await pause(HOVER_OPEN_MS + 300);
  assert.equal(await hosts(page), 0, 'made-up events open nothing');

  const { x, y } = await middleOfWords(page, 'percent');
  await page.mouse.click(x, y);
  await until('a card', async () => (await viewText(browser, page))?.includes('gallium') ?? false);
  const size = await browser.inOverlay(page, "(({ width, height }) => width > 200 && width < 600 && height > 100)(root.querySelector('.card').getBoundingClientRect())");
  assert.equal(size, true, 'the page cannot hide or stretch the card');
}

/** A mark inside a link leaves the link alone. */
export async function markInLink<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/link', fixturePage('hostile.html'));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  const { x, y } = await middleOfWords(page, 'about 920 pounds');
  await page.mouse.click(x, y);
  await until('the link is followed', async () => (await page.evaluate('location.hash')) === '#followed');
  await pause(200);
  assert.equal(await hosts(page), 0, 'no card in its place');
}

/** Single-page apps: each address has its own marks, rebuilt elements keep theirs, later text gets its own. */
export async function singlePageApp<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/app', fixturePage('single-page-app.html'));
  await pause(700);
  assert.deepEqual(await painted(page), []);
  await page.evaluate("window.visit('/gallium')");
  await until('marks of the first story', () => isPainted(page, '98 percent'));
  await page.evaluate('window.rebuild()');
  await until('marks in the new elements', () => isPainted(page, '98 percent'));
  await page.evaluate("window.more('Less than 1 percent of rare earths are recycled, says a study.')");
  await until('marks in later text', () => isPainted(page, 'Less than 1 percent'));
  await page.evaluate("window.visit('/weather')");
  await until('no marks on the weather', async () => (await painted(page)).length === 0);
  await until('nor in the badge', async () => ['', '0'].includes(await browser.badge(page)));
  await page.evaluate("window.visit('/roof')");
  await until('marks of the next story', () => isPainted(page, 'Solar panels'));
}

/** Text in open shadow trees is marked; in a modal dialog, where all else is inert, cards open inside it. */
export async function shadowAndDialog<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/parts', fixturePage('shadow-and-dialog.html'));
  for (const words of ['920 pounds', '98 percent', 'Less than 1 percent']) await until(words, () => isPainted(page, words));

  const deep = await middleOfWords(page, '920 pounds');
  await page.mouse.click(deep.x, deep.y);
  await until('a card in the shadow tree', async () => (await viewText(browser, page))?.includes('F-35') ?? false);
  await page.keyboard.press('Escape');

  const button = await middleOfWords(page, 'More');
  await page.mouse.click(button.x, button.y);
  await until('marks in the dialog', () => isPainted(page, '17 rare earth elements'));
  const inside = await middleOfWords(page, '17 rare earth');
  await page.mouse.click(inside.x, inside.y);
  await until('a card above the dialog', async () => (await viewText(browser, page))?.includes('17 rare earth elements') ?? false);
  await browser.clickInOverlay(page, '.close');
  await until('its cross can be clicked', async () => (await viewText(browser, page)) === null);
  assert.equal(await hosts(page), 1);
}

/** A page that forbids everything by its content security policy is marked, and its cards have their looks. */
export async function strictPolicy<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const reply = { body: fixturePage('sample.html'), headers: { 'content-security-policy': "default-src 'none'" } };
  const page = await browser.openArticle('https://news.example/strict', reply);
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  const { x, y } = await middleOfWords(page, 'about 920 pounds');
  await page.mouse.click(x, y);
  await until('a card', async () => (await viewText(browser, page))?.includes('F-35') ?? false);
  assert.equal(await browser.inOverlay(page, "getComputedStyle(root.querySelector('.card')).display"), 'flex');
}

/** Selected words are looked up in place; an answer opens its card, Esc leads back and then closes. */
export async function lookUpSelection<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/lookup', fixturePage('sample.html'));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  await browser.runCommand('lookup-selection', page);
  await until('a hint to select', async () => (await viewText(browser, page))?.includes('select some words') ?? false);
  await page.keyboard.press('Escape');

  await page.evaluate("getSelection().selectAllChildren(document.querySelector('figure ~ p'))");
  await browser.runCommand('lookup-selection', page);
  await until('answers', async () => (await listState(browser, page)).names.length > 0);
  assert.match((await viewText(browser, page)) ?? '', /Take the best known of them/);
  const [answer = ''] = (await listState(browser, page)).names;

  await browser.clickInOverlay(page, 'ol button');
  await until('the card of the answer', async () => (await viewText(browser, page))?.includes('Copy citation') ?? false);
  assert.ok(answer.includes(String(await browser.inOverlay(page, "root.querySelector('h2').textContent"))));
  await page.keyboard.press('Escape');
  await until('the answers again', async () => (await listState(browser, page)).names.length > 0);
  await page.keyboard.press('Escape');
  await until('closed', async () => (await viewText(browser, page)) === null);
}

/** "Off for this site" takes the marks away, here and on the next page of the site. */
export async function switchOff<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://quiet.example/one', fixturePage('sample.html'));
  await until('marks', () => isPainted(page, 'about 920 pounds'));
  const { x, y } = await middleOfWords(page, 'about 920 pounds');
  await page.mouse.click(x, y);
  await until('a card', async () => (await viewText(browser, page))?.includes('More') ?? false);
  await browser.clickInOverlay(page, 'footer > button:last-of-type');
  await until('what is in there', async () => (await viewText(browser, page))?.includes('Off for this site') ?? false);
  await browser.clickInOverlay(page, '.shelf button:last-of-type');
  await until('no marks', async () => (await painted(page)).length === 0);
  const next = await browser.openArticle('https://quiet.example/two', fixturePage('sample.html'));
  await pause(1_200);
  assert.deepEqual(await painted(next), []);
}

/** A page that says nothing of our subjects hears nothing of us. */
export async function quietPage<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const source = '<!doctype html><html lang="en"><head><title>Tea</title></head><body><p>Tea is best with milk, says my aunt.</p></body></html>';
  const page = await browser.openArticle('https://news.example/tea', source);
  await pause(1_000);
  assert.equal(await isUntouched(page, source), true);
  assert.equal(await browser.badge(page), '');
}

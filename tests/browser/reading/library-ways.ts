/** The library as a person uses it, in both browsers: only by keyboard, wherever that is the question. */
import { strict as assert } from 'node:assert';
import { until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

const CLAIM = 'china-share-of-rare-earth-refining';

const seen = async (page: ReaderPage, selector = 'main'): Promise<string> => String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`));
const focused = async (page: ReaderPage): Promise<string> =>
  String(await page.evaluate("(document.activeElement.getAttribute('aria-label') ?? '') + ' ' + (document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText ?? '')"));

/** Tabs on until the focus is at something so named. */
async function tabTo(page: ReaderPage, name: RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now.trim())) return;
    passed.push(now.trim().slice(0, 40));
  }
  throw new Error(`Tab does not reach ${name}: ${passed.join(' | ')}`);
}

async function open<P extends ReaderPage>(browser: ReaderBrowser<P>, address: string, ready: string): Promise<P> {
  const page = await browser.openOwnPage(`library.html${address}`);
  await page.bringToFront();
  await until(`${ready} is there`, async () => (await page.evaluate(`document.querySelector(${JSON.stringify(ready)}) !== null`)) === true);
  return page;
}

/** A claim is searched, opened, its source followed, and from there the claims that cite it: all by keyboard. */
export async function claimsByKeys<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await open(browser, '', '.rows li');
  await tabTo(page, /^Search this list/);
  await page.keyboard.type('China refines 60 percent of rare earths');
  await until('what a look-up finds stands first', async () => (await seen(page, '.rows li h3')).startsWith('China refines about 85'));
  assert.equal(await page.evaluate('location.hash.includes("60")'), false, 'the words of a search stay out of the address');
  await tabTo(page, /^China refines about 85/);
  await page.keyboard.press('Enter');
  await until('the claim', async () => (await seen(page, '.entry h2')).startsWith('China refines about 85'));
  assert.equal(await page.evaluate('location.hash'), `#/claim/${CLAIM}`);
  await until('the focus is in the claim', async () => (await page.evaluate("document.activeElement.className === 'library-content'")) === true);
  assert.match(await seen(page), /Sources that support it/);
  const source = String(await page.evaluate("document.querySelector('.citations cite a').innerText"));
  await tabTo(page, new RegExp(`^${source.slice(0, 20).replaceAll(/[^\w ]/g, '.')}`));
  await page.keyboard.press('Enter');
  await until('the source', async () => (await seen(page, '.entry h2')) === source);
  assert.match(await seen(page, '.citations'), /China refines about 85/);
}

/** A list is narrowed by theme, assessment, country and date; the address keeps it; going back undoes it. */
export async function listIsNarrowed<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await open(browser, '#/claims?group=us-supply&country=US&to=2026-12-31', '.rows li');
  const count = async (): Promise<number> => Number(/^(\d+) of \d+ claims$/.exec((await seen(page, '[role=status]')).trim())?.[1] ?? 0);
  await until('fewer than all', async () => (await count()) > 0);
  const before = await count();
  await tabTo(page, /^Assessment/);
  await page.keyboard.press('ArrowDown');
  // A closed list changes at once in Firefox; Chromium opens it first.
  await page.keyboard.press('Enter');
  await until('narrowed further', async () => (await count()) < before);
  assert.match(String(await page.evaluate('location.hash')), /verdict=/);
  await page.evaluate('history.back()');
  await until('back', async () => (await count()) === before);
  await tabTo(page, /^Show all/);
  await page.keyboard.press('Enter');
  await until('all', async () => /^\d+ claims$/.test((await seen(page, '[role=status]')).trim()));
}

/** Charts have names, and tables that open by keyboard. */
export async function chartsByKeys<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await open(browser, '#/data', '.charts svg');
  assert.ok(Number(await page.evaluate("document.querySelectorAll('.charts svg[role=img][aria-label]').length")) >= 27);
  await tabTo(page, /^Numbers as a table/);
  await page.keyboard.press('Enter');
  await until('the table', async () => Number(await page.evaluate("document.querySelectorAll('.charts details[open] tbody tr').length")) > 1);
  await tabTo(page, /^Table: /);
}

/** The map's deposits are reached by keyboard, each with who holds the ground, when, and by which source. */
export async function mapByKeys<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await open(browser, '#/map', '.map');
  await tabTo(page, /^Novopoltavske/, 60);
  await page.keyboard.press('Enter');
  await until('what is known', async () => /Held by/.test(await seen(page, '.deposit-open')));
  assert.match(await seen(page, '.deposit-open'), /as of .*\d{4}/);
  assert.equal(await page.evaluate("document.querySelectorAll('.map-deposit.chosen').length"), 1);
  assert.ok(Number(await page.evaluate("document.querySelectorAll('.deposit-open a[href*=\"#/source/\"]').length")) >= 1);
  await page.keyboard.press('Tab');
  await tabTo(page, /^Glossary entry/);
  await page.keyboard.press('Enter');
  await until('the entry', async () => (await seen(page, '.entry h2')).startsWith('Novopoltavske'));
}

/** An address of an entry that is not there says so, and does not break. */
export async function unknownEntry<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await open(browser, '#/claim/no-such-claim', '[role=alert]');
  assert.match(await seen(page, '[role=alert]'), /no-such-claim/);
}

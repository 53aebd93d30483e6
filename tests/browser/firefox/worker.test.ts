import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { ORDERS, REQUESTS } from '../../../src/messages.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { holdDatabase } from '../harness/hold-database.ts';

/** A page that wakes us, whatever the pack's words are. */
const [trigger = ''] = z.array(z.string()).parse(JSON.parse(readFileSync('dist/pack/triggers.json', 'utf8')));
const ARTICLE = `<!doctype html><title>On topic</title><article><h1>Today</h1><p id="words">This is about ${trigger} and no more.</p></article>`;
const WAIT = { timeout: 10_000, interval: 200 };

test('a page that opens while the background page sleeps is read all the same', async () => {
  const firefox = await launchFirefox();
  try {
    const own = await firefox.openOwnPage('options.html');
    await firefox.stopWorker();
    await firefox.openArticle('https://news.example/a', ARTICLE);
    await vi.waitFor(async () => expect(await readersOn(own, 'https://news.example/a')).toEqual([true]), WAIT);
    expect(firefox.leaks()).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('the pack is in the database, and its claims are answered from there', async () => {
  const firefox = await launchFirefox();
  try {
    const own = await firefox.openOwnPage('options.html');
    const { card, origin } = REQUESTS.card.reply.parse(await askWorker(own, { type: 'card', claim: bundledClaim().id, date: null }));
    expect(origin).toBe('database');
    expect(card?.wording).toBe(bundledClaim().claim);
  } finally {
    await firefox.close();
  }
});

test('where the databases never answer, claims come from the bundled pack, which is said; a note is refused kindly', async () => {
  const firefox = await launchFirefox();
  try {
    const own = await firefox.openOwnPage('options.html');
    await firefox.stopWorker();
    await own.evaluate(holdDatabase, 'assay-pack');
    await own.evaluate(holdDatabase, 'assay-notes');
    const { card, origin } = REQUESTS.card.reply.parse(await askWorker(own, { type: 'card', claim: bundledClaim().id, date: null }));
    expect(origin).toBe('bundled');
    expect(card?.wording).toBe(bundledClaim().claim);

    const url = 'https://news.example/a';
    const draft = {
      id: crypto.randomUUID(),
      target: { source: url, quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 0, end: 1 }, range: null },
      page: { url, title: '', headline: null, date: null, author: null, site: null, language: null },
      claims: [],
      comment: '',
    };
    const reply = REQUESTS['save-note'].reply.parse(await askWorker(own, { type: 'save-note', draft }));
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('could not be kept') });
  } finally {
    await firefox.close();
  }
});

test('where no script may run, the menu opens the sidebar', async () => {
  const firefox = await launchFirefox();
  try {
    await firefox.openOwnPage('options.html');
    const page = await firefox.openArticle('https://news.example/report.pdf', ARTICLE);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#words') ?? document.body));
    await firefox.chooseMenu('lookup-selection', page);
    await vi.waitFor(async () => expect(await firefox.window.evaluate('SidebarController.isOpen')).toBe(true), WAIT);
  } finally {
    await firefox.close();
  }
});

const BundledPack = z.object({ claims: z.array(z.object({ id: z.string(), claim: z.string() })) });

function bundledClaim(): { id: string; claim: string } {
  const [claim] = BundledPack.parse(JSON.parse(readFileSync('dist/pack/pack.json', 'utf8'))).claims;
  if (claim === undefined) throw new Error('The bundled pack has no claims.');
  return claim;
}

async function askWorker(own: Page, message: object): Promise<unknown> {
  return await own.evaluate((sent): Promise<unknown> | undefined => browser?.runtime.sendMessage(sent), message);
}

/** For each tab at this address, whether its reader is there and on. */
async function readersOn(own: Page, url: string): Promise<(boolean | null)[]> {
  const replies: unknown = await own.evaluate(async (address) => {
    const tabs = (await browser?.tabs.query({ url: address })) ?? [];
    const ask = async (id = 0) => await browser?.tabs.sendMessage(id, { type: 'list-marks' }).catch(() => null);
    return await Promise.all(tabs.map(({ id }) => ask(id)));
  }, url);
  return z.array(z.unknown()).parse(replies).map((reply) => ORDERS['list-marks'].reply.safeParse(reply).data?.on ?? null);
}

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';
import { ORDERS } from '../../../src/messages.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { askWorker, orderTab } from '../harness/own-page.ts';

/** A page that wakes us, whatever the pack's words are. */
const [trigger = ''] = z.array(z.string()).parse(JSON.parse(readFileSync('dist/pack/triggers.json', 'utf8')));
const ARTICLE = `<!doctype html><title>On topic</title><article><h1>Today</h1><p>This is about ${trigger} and no more.</p></article>`;

const isOn = (reply: unknown): boolean | null => ORDERS['list-marks'].reply.safeParse(reply).data?.on ?? null;

test('a page that opens while the worker sleeps is read all the same', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    await askWorker(own, { type: 'lookup', text: 'anything' });
    await chromium.stopWorker();
    const page = await chromium.openArticle('https://news.example/a', ARTICLE);
    const tab = await chromium.tabId(page);
    await expect.poll(async () => isOn(await orderTab(own, tab, { type: 'list-marks' }))).toBe(true);
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('a page without our subjects gets no reader', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    const page = await chromium.openArticle('https://news.example/quiet', '<title>Quiet</title><p>Soup needs salt.</p>');
    const tab = await chromium.tabId(page);
    await page.waitForTimeout(1_000);
    expect(await orderTab(own, tab, { type: 'list-marks' })).toBeNull();
  } finally {
    await chromium.close();
  }
});

test('switching a site off reaches open tabs at once and outlives the worker; switching on reaches tabs without a reader', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    const turn = (on: boolean) => askWorker(own, { type: 'set-site', url: 'https://news.example/a', scope: 'site', on });
    const first = await chromium.tabId(await chromium.openArticle('https://news.example/a', ARTICLE));
    const state = async (tab: number) => isOn(await orderTab(own, tab, { type: 'list-marks' }));
    await expect.poll(() => state(first)).toBe(true);

    expect(await turn(false)).toEqual({ site: false, all: true });
    await expect.poll(() => state(first)).toBe(false);

    await chromium.stopWorker();
    const page = await chromium.openArticle('https://www.news.example/b', ARTICLE);
    const second = await chromium.tabId(page);
    await page.waitForTimeout(1_000);
    expect(await state(second)).toBeNull();

    await turn(true);
    await expect.poll(() => state(first)).toBe(true);
    await expect.poll(() => state(second)).toBe(true);
  } finally {
    await chromium.close();
  }
});

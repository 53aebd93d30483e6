import { beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '../../src/messages.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const { readyPack } = await original<typeof import('../../src/background/current-pack.ts')>();
  const current = readyPack(samplePack(), 'bundled');
  return { currentPack: async () => current };
});
const { scanPage } = await import('../../src/background/scan.ts');
const { setHidden, setSiteOn, writeSettings } = await import('../../src/store/settings.ts');

const ARTICLE = { id: 3, url: 'https://news.example/a' };

function article(date: string | null): Request<'scan'> {
  const text = 'Officials met. China separates most rare earths.';
  return {
    type: 'scan',
    page: { url: ARTICLE.url, title: '', headline: null, date, author: null, site: null, language: null },
    blocks: [{ id: 'b1', kind: 'paragraph', text, heading: null, before: null }],
  };
}

beforeEach(resetBrowser);

test('a claim on the page is marked at its words, with its wording, and its verdict at the page’s date', async () => {
  const { marks } = await scanPage(article('2022-03-01'), senderIn(ARTICLE));
  expect(marks).toMatchObject([
    { block: 'b1', claim: 'china-share-of-separation', wording: samplePack().claims[0]?.claim, verdict: 'supported' },
  ]);
  expect(marks[0]?.start).toBeGreaterThanOrEqual(15);
});

test('a page of today has the verdict of today', async () => {
  const { marks } = await scanPage(article(null), senderIn(ARTICLE));
  expect(marks.map((mark) => mark.verdict)).toEqual(['outdated']);
});

test('a page is told where the pack came from', async () => {
  expect((await scanPage(article(null), senderIn(ARTICLE))).origin).toBe('bundled');
});

test('a site that is switched off has no marks, also in frames of other sites', async () => {
  await setSiteOn(ARTICLE.url, false);
  const frame = { ...senderIn(ARTICLE, 9), url: 'https://frame.example/' };
  expect(await scanPage(article(null), frame)).toMatchObject({ marks: [], on: false });
});

test('a hidden claim is marked on no page, or on none of one site', async () => {
  const claim = 'china-share-of-separation';
  await setHidden({ claim, site: 'other.example' }, true);
  expect((await scanPage(article(null), senderIn(ARTICLE))).marks).toHaveLength(1);
  await setHidden({ claim, site: 'news.example' }, true);
  expect((await scanPage(article(null), senderIn(ARTICLE))).marks).toEqual([]);
  await setHidden({ claim, site: 'news.example' }, false);
  await setHidden({ claim, site: null }, true);
  expect((await scanPage(article(null), senderIn(ARTICLE))).marks).toEqual([]);
});

test('the quiet density leaves out what the sources bear out', async () => {
  await writeSettings({ density: 'quiet' });
  const verdicts = async (date: string | null) => (await scanPage(article(date), senderIn(ARTICLE))).marks.map(({ verdict }) => verdict);
  expect(await verdicts('2022-03-01')).toEqual([]);
  expect(await verdicts(null)).toEqual(['outdated']);
});

test('how often a claim is marked is the reader’s setting', async () => {
  expect(await scanPage(article(null), senderIn(ARTICLE))).toMatchObject({ on: true, everywhere: false });
  await writeSettings({ density: 'all' });
  expect(await scanPage(article(null), senderIn(ARTICLE))).toMatchObject({ on: true, everywhere: true });
});

test('a text checked in a page of our own gets all its marks, whatever is set for pages', async () => {
  await writeSettings({ allOff: true, density: 'quiet' });
  const own = { id: 'assay', url: 'extension://assay/check.html' };
  expect((await scanPage(article(null), own)).marks).not.toEqual([]);
  expect((await scanPage(article(null), senderIn(ARTICLE))).marks).toEqual([]);
});

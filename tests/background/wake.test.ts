import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const currentPack = vi.fn(async () => undefined);
vi.mock('../../src/background/current-pack.ts', () => ({ currentPack }));
const { wakeFrame } = await import('../../src/background/wake.ts');
const { setSiteOn, writeSettings } = await import('../../src/store/settings.ts');

const ARTICLE = { id: 3, url: 'https://news.example/a' };
const wake = { type: 'wake' } as const;

beforeEach(resetBrowser);

test('the reader and its marks’ styles come into the frame that asked, and into no other', async () => {
  expect(await wakeFrame(wake, senderIn(ARTICLE, 9))).toEqual({ ok: true });
  const target = { tabId: 3, frameIds: [9] };
  expect(fakeBrowser.scripting.insertCSS).toHaveBeenCalledWith({ target, files: ['marks.css'] });
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({ target, files: ['reader.js'] });
});

test('nothing comes into a page whose site is switched off, not even into a frame of another site', async () => {
  await setSiteOn('https://news.example/', false);
  const frame = { ...senderIn(ARTICLE, 9), url: 'https://frame.example/' };
  expect(await wakeFrame(wake, frame)).toEqual({ ok: false });
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('nothing comes into any page while all sites are switched off', async () => {
  await writeSettings({ allOff: true });
  expect(await wakeFrame(wake, senderIn(ARTICLE))).toEqual({ ok: false });
  expect(fakeBrowser.scripting.insertCSS).not.toHaveBeenCalled();
});

test('the pack is fetched while the reader is on its way, and only for a page that is read', async () => {
  await wakeFrame(wake, senderIn(ARTICLE));
  expect(currentPack).toHaveBeenCalledTimes(1);
  await writeSettings({ allOff: true });
  await wakeFrame(wake, senderIn(ARTICLE));
  expect(currentPack).toHaveBeenCalledTimes(1);
});

test('a page that refuses scripts is no error', async () => {
  fakeBrowser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents'));
  expect(await wakeFrame(wake, senderIn(ARTICLE))).toEqual({ ok: false });
});

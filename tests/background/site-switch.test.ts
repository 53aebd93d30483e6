import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { setSite, siteState, switchOpenTabs } = await import('../../src/background/site-switch.ts');
const { readSettings, writeSettings } = await import('../../src/store/settings.ts');

const url = 'https://news.example/a';
const TABS = [{ id: 1, url }, { id: 2, url: 'https://other.example/' }, { id: 3, url: 'about:blank' }, { id: 4 }];

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.query.mockResolvedValue(TABS);
});

test('each switch is kept and leaves the other as it is', async () => {
  expect(await setSite({ type: 'set-site', url, scope: 'site', on: false })).toEqual({ site: false, all: true });
  expect(await setSite({ type: 'set-site', url, scope: 'all', on: false })).toEqual({ site: false, all: false });
  expect(await setSite({ type: 'set-site', url, scope: 'all', on: true })).toEqual({ site: false, all: true });
  expect(await siteState({ type: 'site-state', url: 'https://news.example/b' })).toEqual({ site: false, all: true });
});

test('switching a site off tells its open tabs and no others', async () => {
  const before = await readSettings();
  await setSite({ type: 'set-site', url, scope: 'site', on: false });
  await switchOpenTabs(await readSettings(), before);
  expect(fakeBrowser.tabs.sendMessage.mock.calls).toEqual([[1, { type: 'switch', on: false }]]);
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

test('switching all on leaves alone the sites that are off for themselves', async () => {
  await setSite({ type: 'set-site', url, scope: 'site', on: false });
  await setSite({ type: 'set-site', url, scope: 'all', on: false });
  const before = await readSettings();
  await setSite({ type: 'set-site', url, scope: 'all', on: true });
  await switchOpenTabs(await readSettings(), before);
  expect(fakeBrowser.tabs.sendMessage.mock.calls).toEqual([[2, { type: 'switch', on: true }]]);
});

test('switching on reaches a tab that has no reader yet: its frames are looked at again', async () => {
  await setSite({ type: 'set-site', url, scope: 'site', on: false });
  const before = await readSettings();
  await setSite({ type: 'set-site', url, scope: 'site', on: true });
  fakeBrowser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  await switchOpenTabs(await readSettings(), before);
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 1, allFrames: true },
    files: ['sentinel.js'],
  });
});

test('a change of how often a claim is marked reaches the pages that are on, and puts nothing into them', async () => {
  await setSite({ type: 'set-site', url, scope: 'site', on: false });
  const before = await readSettings();
  await switchOpenTabs(await writeSettings({ density: 'all' }), before);
  expect(fakeBrowser.tabs.sendMessage.mock.calls).toEqual([[2, { type: 'switch', on: true }]]);
  expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
});

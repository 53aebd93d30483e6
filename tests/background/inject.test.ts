import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { injectIntoOpenTabs } = await import('../../src/background/inject.ts');

beforeEach(resetBrowser);

test('once we are let in, the pages that are open are looked at; one that refuses keeps no other from it', async () => {
  fakeBrowser.tabs.query.mockResolvedValue([{ id: 1, url: 'https://news.example/' }, { id: 2, url: 'https://shop.example/' }]);
  fakeBrowser.scripting.executeScript.mockRejectedValueOnce(new Error('no access'));
  await injectIntoOpenTabs();
  for (const tabId of [1, 2]) {
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId, allFrames: true }, files: ['sentinel.js'] });
  }
});

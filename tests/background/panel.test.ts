import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { openPanelFromPage, togglePanel } = await import('../../src/background/panel.ts');
const { takePending } = await import('../../src/store/pending.ts');

const sender = senderIn({ id: 3, url: 'https://news.example/a' });
const sidePanel = { open: vi.fn(async () => undefined), setPanelBehavior: vi.fn(async () => undefined) };

beforeEach(resetBrowser);
afterEach(() => void Reflect.deleteProperty(fakeBrowser, 'sidePanel'));

test('Chrome opens the side panel within the message’s own event, then says which note to show', async () => {
  Object.assign(fakeBrowser, { sidePanel });
  const opened = openPanelFromPage({ type: 'open-panel', note: 'n1' }, sender);
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  expect(await opened).toEqual({ ok: true });
  expect(await takePending()).toEqual({ show: 'note', id: 'n1' });
});

test('Firefox, which opens no sidebar for a page, opens the notes in a tab', async () => {
  expect(await openPanelFromPage({ type: 'open-panel', note: 'n1' }, sender)).toEqual({ ok: true });
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: 'extension://assay/notes.html#n1' });
  expect(await takePending()).toBeNull();
});

test('a panel that the browser refuses to open is told as such', async () => {
  Object.assign(fakeBrowser, { sidePanel });
  sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  expect(await openPanelFromPage({ type: 'open-panel', note: null }, sender)).toEqual({ ok: false });
});

test('the toolbar button shows and hides the sidebar in Firefox; Chrome does so by itself', () => {
  togglePanel();
  expect(fakeBrowser.sidebarAction.toggle).toHaveBeenCalledTimes(1);
  Object.assign(fakeBrowser, { sidePanel });
  togglePanel();
  expect(fakeBrowser.sidebarAction.toggle).toHaveBeenCalledTimes(1);
});

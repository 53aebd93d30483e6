import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { listNotes } from '../../src/store/notes-store.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const { readyPack } = await original<typeof import('../../src/background/current-pack.ts')>();
  const current = readyPack(samplePack(), 'database');
  return { currentPack: async () => current };
});
const { runMenu } = await import('../../src/background/menus.ts');
const { takePending } = await import('../../src/store/pending.ts');

const TEXT = 'China separates nine tenths.';

function choose(menuItemId: string, url: string, frameId = 0, editable = false): Promise<void> {
  return runMenu({ menuItemId, selectionText: TEXT, pageUrl: url, frameId, editable, modifiers: [] }, senderIn({ id: 3, url }).tab);
}

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.sendMessage.mockResolvedValue({ ok: true });
});

test('on a page, the frame with the selection is told to look it up, after the reader has come there', async () => {
  await choose('lookup-selection', 'https://news.example/a', 9);
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 3, frameIds: [9] }, files: ['reader.js'] });
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'lookup-selection' }, { frameId: 9 });
  expect(fakeBrowser.sidebarAction.open).not.toHaveBeenCalled();
});

test('on a page, the frame with the selection is told to save it', async () => {
  await choose('save-selection', 'https://news.example/a', 9);
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'save-selection' }, { frameId: 9 });
});

test.each(['https://news.example/report.PDF', 'about:reader?url=x', 'https://addons.mozilla.org/en-US/'])(
  'where no script can run (%s) the panel opens at once with the text',
  async (url) => {
    const chosen = choose('lookup-selection', url);
    // Firefox opens the sidebar only within the event itself.
    expect(fakeBrowser.sidebarAction.open).toHaveBeenCalledTimes(1);
    await chosen;
    expect(await takePending()).toEqual({ show: 'lookup', text: TEXT });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  },
);

test('a page that turns out to refuse scripts gets the panel in a tab, with the text', async () => {
  fakeBrowser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents'));
  await choose('lookup-selection', 'https://news.example/a');
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: 'extension://assay/panel.html' });
  expect(await takePending()).toEqual({ show: 'lookup', text: TEXT });
});

test('where no script can run, saving keeps the words themselves and shows the note', async () => {
  await choose('save-selection', 'https://news.example/report.pdf');
  const [note] = await listNotes();
  expect(note?.target.quote.exact).toBe(TEXT);
  expect(note?.target.source).toBe('https://news.example/report.pdf');
  expect(await takePending()).toEqual({ show: 'note', id: note?.id });
});

test('what was left for the panel is taken once', async () => {
  await choose('lookup-selection', 'about:reader?url=x');
  expect(await takePending()).not.toBeNull();
  expect(await takePending()).toBeNull();
});

test('words of a form’s field are looked up in the panel: the page has no selection of them', async () => {
  await choose('lookup-selection', 'https://news.example/a', 0, true);
  expect(fakeBrowser.sidebarAction.open).toHaveBeenCalledTimes(1);
  expect(await takePending()).toEqual({ show: 'lookup', text: TEXT });
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
});

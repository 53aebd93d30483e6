import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { runCommand } = await import('../../src/background/commands.ts');
const { takePending } = await import('../../src/store/pending.ts');

const tab = senderIn({ id: 3, url: 'https://news.example/a' }).tab;

beforeEach(() => {
  resetBrowser();
  fakeBrowser.tabs.sendMessage.mockResolvedValue({ ok: true });
});

function framesSelected(...results: ('none' | 'selected' | 'focused')[]): void {
  fakeBrowser.scripting.executeScript.mockResolvedValueOnce(results.map((result, frameId) => ({ frameId, result })));
}

test('a shortcut goes to the frame that has the selection', async () => {
  framesSelected('none', 'focused', 'selected');
  await runCommand('lookup-selection', tab);
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'lookup-selection' }, { frameId: 1 });
});

test('a selection without focus counts where no frame has both', async () => {
  framesSelected('none', 'none', 'selected');
  await runCommand('save-selection', tab);
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'save-selection' }, { frameId: 2 });
});

test('the list of claims opens in the page itself', async () => {
  await runCommand('open-list', tab);
  expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledWith(3, { type: 'open-list' }, { frameId: 0 });
});

test('on a page where nothing of ours runs, a shortcut opens the panel', async () => {
  await runCommand('lookup-selection', senderIn({ id: 3, url: 'about:config' }).tab);
  expect(fakeBrowser.sidebarAction.open).toHaveBeenCalledTimes(1);
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
});

test('a page that turns out to refuse scripts gets the panel in a tab, at its field', async () => {
  fakeBrowser.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents'));
  await runCommand('lookup-selection', tab);
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: 'extension://assay/panel.html' });
  expect(await takePending()).toEqual({ show: 'lookup', text: '' });
});

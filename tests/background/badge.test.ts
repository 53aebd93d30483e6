import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const ARTICLE = { id: 3, url: 'https://news.example/a' };

/** The badge as after a new start of the worker: nothing in memory. */
async function startWorker() {
  vi.resetModules();
  return import('../../src/background/badge.ts');
}

const shown = () => fakeBrowser.action.setBadgeText.mock.lastCall?.[0];
const title = () => fakeBrowser.action.setTitle.mock.lastCall?.[0];

beforeEach(resetBrowser);

test('the badge shows the sum over a tab’s frames, also when the worker died between them', async () => {
  await (await startWorker()).setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE));
  await (await startWorker()).setFrameCount({ type: 'marked', count: 2 }, senderIn(ARTICLE, 9));
  expect(shown()).toEqual({ tabId: 3, text: '6' });
});

test('a frame that counts again replaces its own count', async () => {
  const { setFrameCount } = await startWorker();
  await setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE));
  await setFrameCount({ type: 'marked', count: 5 }, senderIn(ARTICLE));
  expect(shown()).toEqual({ tabId: 3, text: '5' });
});

test('two frames that count at once both count', async () => {
  const { setFrameCount } = await startWorker();
  await Promise.all([1, 2, 3].map((frame) => setFrameCount({ type: 'marked', count: 1 }, senderIn(ARTICLE, frame))));
  expect(shown()).toEqual({ tabId: 3, text: '3' });
});

test('another page in the tab starts from nothing', async () => {
  const { setFrameCount } = await startWorker();
  await setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE, 9));
  await setFrameCount({ type: 'marked', count: 1 }, senderIn({ id: 3, url: 'https://news.example/b' }));
  expect(shown()).toEqual({ tabId: 3, text: '1' });
});

test('the same page loaded anew starts from nothing', async () => {
  const { forgetOldPage, setFrameCount } = await startWorker();
  await setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE));
  await setFrameCount({ type: 'marked', count: 2 }, senderIn(ARTICLE, 9));
  await forgetOldPage(3);
  await setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE));
  expect(shown()).toEqual({ tabId: 3, text: '4' });
});

test('tabs do not mix', async () => {
  const { setFrameCount } = await startWorker();
  await setFrameCount({ type: 'marked', count: 4 }, senderIn(ARTICLE));
  await setFrameCount({ type: 'marked', count: 1 }, senderIn({ ...ARTICLE, id: 4 }));
  expect(shown()).toEqual({ tabId: 4, text: '1' });
});

test('no claims, no badge, and the button keeps its plain name', async () => {
  await (await startWorker()).setFrameCount({ type: 'marked', count: 0 }, senderIn(ARTICLE));
  expect(shown()).toEqual({ tabId: 3, text: '' });
  expect(title()).toEqual({ tabId: 3, title: 'actionTitle' });
});

test('the button says the count in words, one apart from many', async () => {
  const { setFrameCount } = await startWorker();
  await setFrameCount({ type: 'marked', count: 1 }, senderIn(ARTICLE));
  expect(title()).toEqual({ tabId: 3, title: 'actionTitleOne 1' });
  await setFrameCount({ type: 'marked', count: 12 }, senderIn(ARTICLE));
  expect(title()).toEqual({ tabId: 3, title: 'actionTitleMany 12' });
});

test('a tab that was closed meanwhile is no error', async () => {
  fakeBrowser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3'));
  const { setFrameCount } = await startWorker();
  expect(await setFrameCount({ type: 'marked', count: 1 }, senderIn(ARTICLE))).toEqual({ ok: false });
});

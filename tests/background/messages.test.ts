import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { answerMessage } = await import('../../src/background/messages.ts');

const ARTICLE = { id: 3, url: 'https://news.example/a' };

beforeEach(resetBrowser);

test('a request is answered by a native promise of its reply', async () => {
  const answer = answerMessage({ type: 'site-state', url: ARTICLE.url }, senderIn(ARTICLE));
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual({ site: true, all: true });
});

test('a request that does not fit its schema is refused and does nothing', () => {
  expect(() => answerMessage({ type: 'set-site', url: ARTICLE.url, scope: 'everything', on: false }, senderIn(ARTICLE))).toThrow();
  expect(() => answerMessage({ type: 'marked', count: -1 }, senderIn(ARTICLE))).toThrow();
  expect(fakeBrowser.action.setBadgeText).not.toHaveBeenCalled();
});

test('messages that are not for the worker are left to others', () => {
  expect(answerMessage({ type: 'jump', index: 1 }, senderIn(ARTICLE))).toBeUndefined();
  expect(answerMessage({ type: 'toString' }, senderIn(ARTICLE))).toBeUndefined();
  expect(answerMessage('wake', senderIn(ARTICLE))).toBeUndefined();
});

test('another extension gets no answer', () => {
  const stranger = { ...senderIn(ARTICLE), id: 'stranger' };
  expect(answerMessage({ type: 'site-state', url: ARTICLE.url }, stranger)).toBeUndefined();
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SENTINEL_BULK, SENTINEL_CHECKS, SENTINEL_QUIET_MS } from '../../src/limits.ts';
import { fakeExtension } from './fake-extension.ts';
import type { FakeExtension } from './fake-extension.ts';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  globalThis.assaySentinel?.retire();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the sentinel in a page, as the browser does. */
async function guard(body: string, stored: Record<string, unknown> = {}): Promise<FakeExtension> {
  const extension = fakeExtension(() => ({ ok: true }), stored);
  document.body.innerHTML = body;
  await import('../../src/page/sentinel.ts');
  await settle();
  return extension;
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(SENTINEL_QUIET_MS + 50);
}

function add(text: string): void {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
}

test('a page without trigger words: no message, no change', async () => {
  const before = '<p>Nothing of interest.</p><script type="x">lithium</script>';
  const { sent } = await guard(before);
  expect(sent).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
});

test('a trigger word: one message, which says nothing of the page', async () => {
  const { sent } = await guard('<p>Lithium and more lithium.</p>');
  add('Yttrium.');
  await settle();
  expect(sent).toEqual([{ type: 'wake' }]);
});

test('a trigger word that comes later, as an element or as changed text', async () => {
  const first = await guard('<p>Nothing.</p>');
  add('Now yttrium.');
  await settle();
  expect(first.sent).toEqual([{ type: 'wake' }]);
  vi.resetModules();
  const second = await guard('<p>Nothing.</p>');
  const text = document.querySelector('p')?.firstChild;
  if (text instanceof Text) text.data = 'Rare earths';
  await settle();
  expect(second.sent).toEqual([{ type: 'wake' }]);
});

test('words in an open shadow tree count', async () => {
  document.body.innerHTML = '<div id="host"></div>';
  const { sent } = await guard('<p>Nothing.</p>');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Lithium</p>';
  document.body.append(host);
  await settle();
  expect(sent).toEqual([{ type: 'wake' }]);
});

test('a trigger word at any place of a very long text', async () => {
  for (const at of [7_995, 15_990, 70_000]) {
    vi.resetModules();
    const { sent } = await guard(`<p>${'a '.repeat(at / 2)}rare earths ${'b '.repeat(5_000)}</p>`);
    expect(sent).toEqual([{ type: 'wake' }]);
  }
});

test('a trigger word in a flood of changes, and after one', async () => {
  const first = await guard('<p>Nothing.</p>');
  for (let i = 0; i <= SENTINEL_BULK; i++) add(i === 50 ? 'Yttrium.' : 'Tick.');
  await settle();
  expect(first.sent).toEqual([{ type: 'wake' }]);
  vi.resetModules();
  const second = await guard('<p>Nothing.</p>');
  for (let i = 0; i <= SENTINEL_BULK; i++) add('Tick.');
  await settle();
  add('Yttrium.');
  await settle();
  expect(second.sent).toEqual([{ type: 'wake' }]);
});

test('trigger words of packs that the reader added count', async () => {
  const { sent } = await guard('<p>Bananas</p>', { triggers: ['banan', 7] });
  expect(sent).toEqual([{ type: 'wake' }]);
});

test('retires where changes never bring a trigger word, and begins again at another address', async () => {
  const { sent } = await guard('<p>Nothing.</p>');
  for (let i = 0; i < SENTINEL_CHECKS; i++) {
    add(`Tick ${i}.`);
    await settle();
  }
  add('Lithium.');
  await settle();
  expect(sent).toEqual([]);
  history.pushState({}, '', '#another');
  dispatchEvent(new Event('focus'));
  await settle();
  expect(sent).toEqual([{ type: 'wake' }]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { answerOrders, ask } from '../../src/page/channel.ts';
import type { OrderHandlers } from '../../src/page/channel.ts';
import { fakeExtension } from './fake-extension.ts';

afterEach(() => vi.unstubAllGlobals());

const ok = () => ({ ok: true });
const handlers = (changes: Partial<OrderHandlers>): OrderHandlers => ({
  'list-marks': () => { throw new Error('not asked for'); },
  jump: ok, 'jump-note': ok, 'open-list': ok, 'lookup-selection': ok, 'save-selection': ok, switch: ok,
  ...changes,
});

test('a reply of the right shape comes back, any other is none', async () => {
  fakeExtension(() => ({ ok: true }));
  expect(await ask('marked', { type: 'marked', count: 1 })).toEqual({ ok: true });
  fakeExtension(() => ({ ok: 'yes' }));
  expect(await ask('marked', { type: 'marked', count: 1 })).toBeNull();
});

test('an extension that is gone answers nothing', async () => {
  fakeExtension(() => { throw new Error('Extension context invalidated.'); });
  expect(await ask('marked', { type: 'marked', count: 1 })).toBeNull();
  vi.stubGlobal('browser', undefined);
  expect(await ask('marked', { type: 'marked', count: 1 })).toBeNull();
});

test('orders reach their handler, checked', async () => {
  const extension = fakeExtension(() => null);
  const jump = vi.fn(ok);
  answerOrders(handlers({ jump }), new AbortController().signal);
  expect(await extension.order({ type: 'jump', index: 2 })).toEqual({ ok: true });
  expect(await extension.order({ type: 'jump', index: -1 })).toEqual({ ok: false });
  expect(await extension.order({ type: 'jump', index: 2 }, { id: 'another extension' })).toEqual({ ok: false });
  expect(await extension.order({ type: 'toString' })).toEqual({ ok: false });
  expect(jump.mock.calls).toEqual([[{ type: 'jump', index: 2 }]]);
});

test('after the end no order is answered', async () => {
  const extension = fakeExtension(() => null);
  const ending = new AbortController();
  answerOrders(handlers({}), ending.signal);
  ending.abort();
  expect(await extension.order({ type: 'jump', index: 2 })).toBeUndefined();
});

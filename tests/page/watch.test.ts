// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MUTATION_BULK, MUTATION_MAX_WAIT_MS, MUTATION_QUIET_MS, REREAD_REST } from '../../src/limits.ts';
import { ChangeWatch } from '../../src/page/watch.ts';

let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ending = new AbortController();
  document.body.innerHTML = '<p>Text</p>';
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function watching(isOurs: (node: Node) => boolean = () => false): { changes: ReturnType<typeof vi.fn>; watch: ChangeWatch } {
  const changes = vi.fn();
  const watch = new ChangeWatch(changes, isOurs, ending.signal);
  watch.watch(document);
  return { changes, watch };
}

function add(text = 'More', tag = 'p'): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
}

/** Lets observers speak, then time pass. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}

test('says once, after a quiet moment, that the page has changed', async () => {
  const { changes } = watching();
  add();
  await pass(MUTATION_QUIET_MS - 20);
  add();
  await pass(MUTATION_QUIET_MS - 20);
  expect(changes).not.toHaveBeenCalled();
  await pass(40);
  expect(changes).toHaveBeenCalledTimes(1);
});

test('does not wait for ever under constant change', async () => {
  const { changes } = watching();
  for (let time = 0; time < MUTATION_MAX_WAIT_MS + 200; time += 100) {
    add();
    await pass(100);
  }
  expect(changes).toHaveBeenCalled();
});

test('becomes slower while changes bring nothing new, and quick again with news', async () => {
  const { changes, watch } = watching();
  watch.learn(false);
  add();
  await pass(MUTATION_QUIET_MS + 50);
  expect(changes).not.toHaveBeenCalled();
  await pass(MUTATION_MAX_WAIT_MS * 2);
  expect(changes).toHaveBeenCalledTimes(1);
  watch.learn(true);
  add();
  await pass(MUTATION_QUIET_MS + 50);
  expect(changes).toHaveBeenCalledTimes(2);
});

test('our own element and blank text are no change', async () => {
  const { changes } = watching((node) => node.nodeName === 'ASSAY-OVERLAY');
  add('', 'assay-overlay');
  document.body.append(document.createTextNode('  \n'));
  await pass(MUTATION_MAX_WAIT_MS);
  expect(changes).not.toHaveBeenCalled();
});

test('a flood of changes is a change, whatever it is made of', async () => {
  const { changes } = watching(() => true);
  for (let i = 0; i < MUTATION_BULK; i++) document.body.append(document.createTextNode(' '));
  await pass(MUTATION_QUIET_MS + 50);
  expect(changes).toHaveBeenCalledTimes(1);
});

test('a flood is heard once, and what comes after it again', async () => {
  const { changes } = watching();
  document.body.append(...Array.from({ length: MUTATION_BULK }, () => document.createElement('i')));
  await pass(10);
  for (let i = 0; i < 20; i++) {
    add();
    await pass(20);
  }
  expect(changes).toHaveBeenCalledTimes(1);
  await pass(MUTATION_QUIET_MS + 50);
  changes.mockClear();
  add();
  await pass(MUTATION_QUIET_MS + 50);
  expect(changes).toHaveBeenCalledTimes(1);
});

test('a page that takes long to read is left in peace for longer', async () => {
  const { changes, watch } = watching();
  watch.learn(true, 2 * MUTATION_QUIET_MS);
  add();
  await pass(2 * MUTATION_QUIET_MS * REREAD_REST - 100);
  expect(changes).not.toHaveBeenCalled();
  await pass(200);
  expect(changes).toHaveBeenCalledTimes(1);
});

test('nor is it left unread where its changes never end', async () => {
  const { changes, watch } = watching();
  watch.learn(true, 2 * MUTATION_QUIET_MS);
  for (let time = 0; time < MUTATION_MAX_WAIT_MS + 200; time += 50) {
    add();
    await pass(50);
  }
  expect(changes).toHaveBeenCalled();
});

test('after the end nothing is said', async () => {
  const { changes } = watching();
  add();
  await pass(10);
  ending.abort();
  await pass(MUTATION_MAX_WAIT_MS);
  expect(changes).not.toHaveBeenCalled();
});

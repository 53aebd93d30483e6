import { expect, test } from 'vitest';
import { runInSlices } from '../../src/page/slices.ts';

function* count(to: number): Generator<number | null> {
  for (let i = 1; i <= to; i++) {
    yield null;
    yield i;
  }
}

/** A clock on which every look takes a millisecond. */
function tickingClock(): () => number {
  let time = 0;
  return () => time++;
}

test('gives the page its turn whenever a slice is used up', async () => {
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const signal = new AbortController().signal;
  const result = await runInSlices(count(20), { signal, budget: 4, now: tickingClock(), pause });
  expect(result).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(pauses).toBeGreaterThanOrEqual(6);
  expect(pauses).toBeLessThanOrEqual(12);
});

test('a short piece of work is never interrupted', async () => {
  const pause = (): Promise<void> => Promise.reject(new Error('paused'));
  const signal = new AbortController().signal;
  expect(await runInSlices(count(3), { signal, budget: 1000, now: tickingClock(), pause })).toEqual([1, 2, 3]);
});

test('ends between two slices when it is called off', async () => {
  const ending = new AbortController();
  const given: number[] = [];
  function* work(): Generator<number> {
    for (let i = 0; i < 100; i++) {
      given.push(i);
      yield i;
    }
  }
  const pause = (): Promise<void> => {
    ending.abort();
    return Promise.resolve();
  };
  expect(await runInSlices(work(), { signal: ending.signal, budget: 4, now: tickingClock(), pause })).toBeNull();
  expect(given.length).toBeLessThan(10);
});

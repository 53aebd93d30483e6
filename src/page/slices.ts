import { SLICE_MS } from '../limits.ts';

export type SliceOptions = {
  /** Ends the work between two slices. */
  signal: AbortSignal;
  budget?: number;
  now?: () => number;
  /** Gives the page its turn. */
  pause?: () => Promise<void>;
};

/**
 * Runs through a generator in slices of a few milliseconds, so that the page never stutters.
 * @returns all it gave but null, or null where the signal ended it
 */
export async function runInSlices<T>(work: Iterable<T | null>, options: SliceOptions): Promise<T[] | null> {
  const { signal, budget = SLICE_MS, now = () => performance.now(), pause = nextTurn } = options;
  const results: T[] = [];
  let started = now();
  for (const result of work) {
    if (result !== null) results.push(result);
    if (now() - started < budget) continue;
    await pause();
    if (signal.aborted) return null;
    started = now();
  }
  return signal.aborted ? null : results;
}

/** A task of its own: not a microtask, which would keep the page waiting. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

import { watch } from 'node:fs';
import { at } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/** Editors write a file in several steps: wait until they are done, in milliseconds. */
const QUIET_MS = 150;

/**
 * Builds once, then again after each change of the sources, never two at a time. Ends with the process.
 * @param {() => Promise<void>} rebuild
 */
export async function watchSources(rebuild) {
  let timer = setTimeout(() => undefined);
  let running = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => attempt(rebuild));
    }, QUIET_MS);
  };
  await attempt(rebuild);
  for (const name of ['src', 'extension', 'annotations']) watch(at(name), { recursive: true }, schedule);
  watch(at('manifest.json'), schedule);
}

/** @param {() => Promise<void>} rebuild */
async function attempt(rebuild) {
  const start = performance.now();
  try {
    await rebuild();
    console.error(`Built in ${Math.round(performance.now() - start)} ms. Watching.`);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
  }
}

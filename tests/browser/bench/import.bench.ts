import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test, type Worker } from '@playwright/test';
import { airshipPack } from '../added-pack.ts';
import { launchWithExtension } from '../harness/chromium.ts';

/**
 * Adds a pack of 100,000 made-up claims on the real options page of a real Chromium, and times the longest stretch for
 * which the worker, and the page, answer nobody. Run by `npm run bench -- import`.
 */
const CLAIMS = Number(process.env['CLAIMS'] ?? 100_000);
const MOST_MS = 100;

/** Ticks as fast as the event loop lets it, and keeps the longest time between two ticks: what another task would have waited. */
function startTicking(): void {
  const { port1, port2 } = new MessageChannel();
  const ticks = { last: performance.now(), longest: 0 };
  Object.assign(globalThis, { ticks });
  port1.addEventListener('message', () => {
    const now = performance.now();
    ticks.longest = Math.max(ticks.longest, now - ticks.last);
    ticks.last = now;
    setTimeout(() => port2.postMessage(null), 1);
  });
  port1.start();
  port2.postMessage(null);
}

/** The longest stretch since the last question. */
function longestStretch(): number {
  const ticks: unknown = Reflect.get(globalThis, 'ticks');
  if (typeof ticks !== 'object' || ticks === null) return Number.NaN;
  const longest = Number(Reflect.get(ticks, 'longest'));
  Object.assign(ticks, { longest: 0 });
  return longest;
}

const stretchOf = async (place: Page | Worker): Promise<number> => ('goto' in place ? place.evaluate(longestStretch) : place.evaluate(longestStretch));

/** A pack of made-up claims as a file. */
async function packFile(): Promise<{ file: string; megabytes: number }> {
  const pack = airshipPack();
  const claims = pack.claims.flatMap((model) => Array.from({ length: CLAIMS }, (_, n) => ({ ...model, id: `made-${n}` })));
  const text = JSON.stringify({ ...pack, claims });
  const file = join(await mkdtemp(join(tmpdir(), 'assay-import-')), 'pack.json');
  await writeFile(file, text);
  return { file, megabytes: text.length / 2 ** 20 };
}

test('a pack of many claims is added without holding up the worker', async () => {
  test.setTimeout(1_200_000);
  const { file, megabytes } = await packFile();
  const chromium = await launchWithExtension();
  try {
    const options = await chromium.openOwnPage('options.html');
    await options.getByRole('region', { name: 'Claim packs' }).getByRole('switch').waitFor({ timeout: 60_000 });
    const worker = await chromium.worker();
    await Promise.all([options.evaluate(startTicking), worker.evaluate(startTicking)]);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const idle = { worker: await stretchOf(worker), page: await stretchOf(options) };
    const start = performance.now();
    await options.getByLabel('File of a claim pack').setInputFiles(file);
    await options.getByText(/^Added: /).waitFor({ timeout: 1_000_000 });
    const seconds = (performance.now() - start) / 1_000;
    const longest = { worker: await stretchOf(worker), page: await stretchOf(options) };
    console.log(`${CLAIMS.toLocaleString('en')} claims, ${megabytes.toFixed(0)} MB of JSON: added in ${seconds.toFixed(1)} s`);
    console.log(`longest stretch of the worker: ${longest.worker.toFixed(0)} ms (idle ${idle.worker.toFixed(0)} ms)`);
    console.log(`longest stretch of the options page: ${longest.page.toFixed(0)} ms (idle ${idle.page.toFixed(0)} ms)`);
    expect(longest.worker).toBeLessThanOrEqual(MOST_MS);
  } finally {
    await chromium.close();
    await rm(file, { force: true });
  }
});

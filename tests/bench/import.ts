import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { airshipPack } from '../browser/added-pack.ts';
import { launchWithExtension } from '../browser/harness/chromium.ts';

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

const pack = airshipPack();
const [model] = pack.claims;
if (!model) throw new Error('The pack has no claim.');
const file = join(await mkdtemp(join(tmpdir(), 'assay-import-')), 'pack.json');
const text = JSON.stringify({ ...pack, claims: Array.from({ length: CLAIMS }, (_, n) => ({ ...model, id: `made-${n}` })) });
await writeFile(file, text);
const chromium = await launchWithExtension();
try {
  const options = await chromium.openOwnPage('options.html');
  await options.getByRole('switch', { name: /comes with|279|claims/ }).first().waitFor();
  const worker = await chromium.worker();
  await Promise.all([options.evaluate(startTicking), worker.evaluate(startTicking)]);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const idle = [await stretchOf(worker), await stretchOf(options)];
  const start = performance.now();
  await options.getByLabel('File of a claim pack').setInputFiles(file);
  await options.getByText(/^Added: /).waitFor({ timeout: 900_000 });
  const seconds = (performance.now() - start) / 1_000;
  const [inWorker, inPage] = [await stretchOf(worker), await stretchOf(options)];
  console.log(`${CLAIMS.toLocaleString('en')} claims, ${(text.length / 2 ** 20).toFixed(0)} MB of JSON: added in ${seconds.toFixed(1)} s`);
  console.log(`longest stretch of the worker ${inWorker.toFixed(0)} ms (idle ${idle[0]?.toFixed(0)} ms): ${inWorker <= MOST_MS ? 'within' : 'OVER'} ${MOST_MS} ms`);
  console.log(`longest stretch of the options page ${inPage.toFixed(0)} ms (idle ${idle[1]?.toFixed(0)} ms)`);
  if (inWorker > MOST_MS) process.exitCode = 1;
} finally {
  await chromium.close();
  await rm(file, { force: true });
}

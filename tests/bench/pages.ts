/**
 * What whole pages cost with Assay and without, in one run: two Chromium side by side, the same pages in turn.
 * Run by `npm run bench`; figures in docs/performance.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { veryLongPage } from '../pages/kinds/kinds.ts';
import { launchWithExtension } from '../browser/harness/chromium.ts';
import { claimSentences } from '../browser/harness/claim-sentences.ts';

const ADDRESS = 'https://bench.example/page';
const PAIRS = 7;
/** Time after loading in which a page is watched, in milliseconds: reading begins within it and is over. */
const WATCHED_MS = 3_000;
const CLAIMS_ON_PAGE = 20;
const SCRIPT_BUDGET_MS = 30;
/** Beyond this a task is long, as browsers count. */
const LONG_TASK_MS = 50;

type Kind = { name: string; html: string; marks: number };
type Cost = { script: number; layout: number; task: number; heap: number; shift: number; long: number; worst: number; delay: number; html: string };

const SAID = z.object({ shift: z.number(), long: z.array(z.number()), delays: z.array(z.number()), html: z.string(), marks: z.number() });

/** Runs before the page: remembers layout shifts, long tasks and how late input comes. */
const WATCH = `(() => {
  const said = window.said = { shift: 0, long: [], delays: [] };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) said.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) said.long.push(entry.duration); }).observe({ type: 'longtask', buffered: true });
  addEventListener('mousemove', (event) => said.delays.push(performance.now() - event.timeStamp), { capture: true, passive: true });
})()`;

/** What of the long page wakes the reader, and what stands in its place where nothing may. */
const WITHOUT_TRIGGERS = {
  "China produces 98 percent of the world's gallium.": 'The choir sang again.',
  'Each F-35 fighter contains about 920 pounds of rare earths.': 'The choir sang for the last time.',
  'new library': 'old library',
  'mine on the hill': 'mill on the hill',
  'in March': 'in April',
};

function kinds(): Kind[] {
  const book = (words: number): string => Object.entries(WITHOUT_TRIGGERS).reduce((html, [one, other]) => html.replaceAll(one, other), veryLongPage(words));
  const quiet = book(2_000);
  const claims = claimSentences().slice(0, CLAIMS_ON_PAGE).map(({ sentence }) => `<h2>Next</h2><p>${sentence.replaceAll('<', '&lt;')}</p>`);
  return [
    { name: 'off topic, 2,000 words', html: quiet, marks: 0 },
    { name: 'off topic, 100,000 words', html: book(100_000), marks: 0 },
    { name: 'a trigger word and no claim, 2,000 words', html: quiet.replace('the choir sang', 'China sang'), marks: 0 },
    { name: `${CLAIMS_ON_PAGE} claims in 2,000 words`, html: quiet.replace('</main>', `${claims.join('')}</main>`), marks: CLAIMS_ON_PAGE - 4 },
    { name: 'two claims in 100,000 words', html: veryLongPage(100_000), marks: 2 },
  ];
}

async function costOf(context: BrowserContext, kind: Kind, reads: boolean): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // In time of the thread itself: what other programs take meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(WATCH);
  await page.goto(ADDRESS);
  await moveAbout(page);
  const said = SAID.parse(await page.evaluate(`({ ...window.said, html: document.documentElement.outerHTML, marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) })`));
  const { metrics } = await session.send('Performance.getMetrics');
  await assertLongTasksAreSeen(page);
  await page.close();
  if (reads && said.marks < kind.marks) throw new Error(`${kind.name}: ${said.marks} marks in place of ${kind.marks}: the machine is too busy for figures.`);
  const metric = (name: string): number => metrics.find((entry) => entry.name === name)?.value ?? 0;
  return {
    script: metric('ScriptDuration') * 1e3,
    layout: (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1e3,
    task: metric('TaskDuration') * 1e3,
    heap: metric('JSHeapUsedSize') / 2 ** 20,
    shift: said.shift,
    long: said.long.filter((ms) => ms > LONG_TASK_MS).length,
    worst: Math.max(0, ...said.long),
    delay: said.delays.toSorted((a, b) => a - b)[Math.floor(said.delays.length * 0.95)] ?? 0,
    html: said.html,
  };
}

/** No long tasks is good news only from an observer that would have told. */
async function assertLongTasksAreSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(`(async () => {
    const before = window.said.long.length;
    await new Promise((resolve) => setTimeout(() => { for (const end = performance.now() + 90; performance.now() < end;); resolve(); }, 0));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.said.long.length > before;
  })()`);
  if (seen !== true) throw new Error('This browser does not tell of long tasks.');
}

/** Real input all the while: how late it comes is what a reader feels. */
async function moveAbout(page: Page): Promise<void> {
  const end = Date.now() + WATCHED_MS;
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(5 + (step % 20), 5);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** An extension that does nothing, so that both browsers are the same but for what Assay does. */
function idleExtension(): string {
  const folder = join(tmpdir(), 'assay-idle-extension');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Idle', version: '1', background: { service_worker: 'worker.js' } }));
  writeFileSync(join(folder, 'worker.js'), '');
  return folder;
}

const plain = await launchWithExtension({ extension: idleExtension() });
const reading = await launchWithExtension();

try {
  console.log(`\nWhole pages in Chromium, medians of ${PAIRS} pairs: without Assay / with it`);
  for (const kind of kinds()) {
    for (const browser of [plain, reading]) browser.serve(ADDRESS, kind.html);
    const pairs: { without: Cost; with: Cost }[] = [];
    // The first pair fills caches and wakes the worker.
    for (let pair = 0; pair <= PAIRS; pair++) {
      const without = await costOf(plain.context, kind, false);
      const both = { without, with: await costOf(reading.context, kind, true) };
      if (pair > 0) pairs.push(both);
    }
    report(kind, pairs);
  }
} finally {
  await plain.close();
  await reading.close();
}

function report({ name, marks }: Kind, pairs: readonly { without: Cost; with: Cost }[]): void {
  const of = (field: keyof Omit<Cost, 'html'>): [number, number] => [median(pairs.map((pair) => pair.without[field])), median(pairs.map((pair) => pair.with[field]))];
  const cell = (field: keyof Omit<Cost, 'html'>, digits = 1): string => of(field).map((value) => value.toFixed(digits)).join(' / ');
  console.log(`${name}\n  script ${cell('script')} ms   style and layout ${cell('layout')} ms   all tasks ${cell('task')} ms   heap ${cell('heap')} MB`);
  console.log(`  long tasks ${cell('long', 0)}, worst ${cell('worst', 0)} ms   input delay p95 ${cell('delay')} ms   layout shift ${cell('shift', 4)}`);
  const added = of('script')[1] - of('script')[0];
  const bounds = [
    ['no additional layout shift', of('shift')[1] <= of('shift')[0]],
    ['the document unchanged', pairs.every((pair) => pair.with.html === pair.without.html)],
    ['no additional long task', of('long')[1] <= of('long')[0]],
    ...(marks > 2 ? [[`${added.toFixed(1)} ms of script added, ${SCRIPT_BUDGET_MS} allowed`, added < SCRIPT_BUDGET_MS] as const] : []),
  ] as const;
  for (const [bound, isKept] of bounds) {
    if (!isKept) process.exitCode = 1;
    console.log(`  ${isKept ? 'kept' : 'NOT KEPT'}: ${bound}`);
  }
}

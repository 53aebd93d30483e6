import { test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fixturePage } from '../../pages/expected.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium, LaunchOptions } from '../harness/chromium.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

const FOLDER = 'docs/screenshots';
const WORDS = 'about 920 pounds';

/** How a reader's screen is: its name in the file names, its size, and what the browser is told. */
type Look = { name: string; width: number; height: number; launch?: LaunchOptions; emulate?: Parameters<Page['emulateMedia']>[0] };

const LOOKS: readonly Look[] = [
  { name: 'light', width: 1120, height: 860 },
  { name: 'dark', width: 1120, height: 860, launch: { colorScheme: 'dark' } },
  { name: 'forced-colours', width: 1120, height: 860, emulate: { forcedColors: 'active' } },
  // 1280 by 1024 at 400 %, as WCAG 1.4.10 has it.
  { name: 'zoom-400', width: 320, height: 256 },
  { name: 'narrow', width: 390, height: 780 },
];

for (const look of LOOKS) {
  test(`page, card, list and panel, ${look.name}`, async () => {
    const chromium = await launchWithExtension(look.launch);
    try {
      const page = await chromium.openArticle('https://news.example/sample', fixturePage('sample.html'));
      await page.setViewportSize(look);
      if (look.emulate) await page.emulateMedia(look.emulate);
      await until('marks', () => isPainted(page, WORDS));
      await takeCard(chromium, page, look);
      await takeList(chromium, page, look);
      await takePanel(chromium, page, look);
      await takeChart(chromium, look);
    } finally {
      await chromium.close();
    }
  });
}

async function takeCard(chromium: ExtensionInChromium, page: Page, look: Look): Promise<void> {
  const { x, y } = await middleOfWords(page, WORDS);
  await page.mouse.click(x, y);
  await shown(chromium, page);
  await page.screenshot({ path: `${FOLDER}/card-${look.name}.png` });
  await chromium.inOverlay(page, "root.querySelector('.body').scrollBy(0, 420), root.querySelector('.card').scrollBy(0, 250)");
  await page.screenshot({ path: `${FOLDER}/card-sources-${look.name}.png` });
  await page.keyboard.press('Escape');
}

/** The card of a claim with a data series, scrolled to its chart. */
async function takeChart(chromium: ExtensionInChromium, look: Look): Promise<void> {
  const page = await chromium.openArticle('https://news.example/ledger', fixturePage('minerals-ledger.html'));
  await page.setViewportSize(look);
  if (look.emulate) await page.emulateMedia(look.emulate);
  const words = 'are worth $14.8 trillion';
  await until('marks', () => isPainted(page, words));
  const { x, y } = await middleOfWords(page, words);
  await page.mouse.click(x, y);
  await shown(chromium, page);
  await chromium.inOverlay(page, "root.querySelector('.chart').scrollIntoView({ block: 'start' })");
  await page.screenshot({ path: `${FOLDER}/chart-${look.name}.png` });
  await page.close();
}

async function takeList(chromium: ExtensionInChromium, page: Page, look: Look): Promise<void> {
  await chromium.runCommand('open-list', page);
  await shown(chromium, page);
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${FOLDER}/list-${look.name}.png` });
}

async function takePanel(chromium: ExtensionInChromium, page: Page, look: Look): Promise<void> {
  const panel = await chromium.openOwnPage(`panel.html?tab=${await chromium.tabId(page)}`);
  await panel.setViewportSize({ width: Math.min(380, look.width), height: look.height });
  if (look.emulate) await panel.emulateMedia(look.emulate);
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  await panel.screenshot({ path: `${FOLDER}/panel-${look.name}.png` });
}

/** A view is open and has come to rest. */
async function shown(chromium: ExtensionInChromium, page: Page): Promise<void> {
  await until('a view', async () => (await viewText(chromium, page)) !== null);
  await page.waitForTimeout(400);
}

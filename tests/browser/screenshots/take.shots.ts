import { test } from '@playwright/test';
import { fixturePage } from '../../pages/expected.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

const FOLDER = 'docs/screenshots';
const WORDS = 'about 920 pounds';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`page, card, list and panel, ${colorScheme}`, async () => {
    const chromium = await launchWithExtension({ colorScheme });
    try {
      const page = await chromium.openArticle('https://news.example/sample', fixturePage('sample.html'));
      await page.setViewportSize({ width: 1120, height: 860 });
      await until('marks', () => isPainted(page, WORDS));
      const { x, y } = await middleOfWords(page, WORDS);
      await page.mouse.click(x, y);
      await until('a card', async () => (await viewText(chromium, page)) !== null);
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${FOLDER}/${colorScheme === 'light' ? 'marked-page' : 'card-dark'}.png` });
      await page.keyboard.press('Escape');

      await chromium.runCommand('open-list', page);
      await until('the list', async () => (await viewText(chromium, page)) !== null);
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${FOLDER}/list-${colorScheme}.png` });

      const panel = await chromium.openOwnPage(`panel.html?tab=${await chromium.tabId(page)}`);
      await panel.setViewportSize({ width: 380, height: 860 });
      await panel.emulateMedia({ colorScheme });
      await panel.waitForTimeout(1_000);
      await panel.screenshot({ path: `${FOLDER}/panel-${colorScheme}.png` });
    } finally {
      await chromium.close();
    }
  });
}

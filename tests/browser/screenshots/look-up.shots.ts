import { test } from '@playwright/test';
import { fixturePage } from '../../pages/expected.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

const FOLDER = 'docs/screenshots';
const WORDS = 'Less than 1 percent of rare earths are recycled';
const DRAFT = `A draft on metals

China refines 60 percent of rare earths, according to the ministry. The Pentagon says each F-35 contains 920 pounds of rare earths.

Nobody believes that solar panels are made with rare earths. The weather was fine.`;

test('the button beside a selection, the answer, and a checked text', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await chromium.openArticle('https://news.example/sample', fixturePage('sample.html'));
    await page.setViewportSize({ width: 1120, height: 860 });
    await until('marks', () => isPainted(page, 'about 920 pounds'));
    const { x, y } = await middleOfWords(page, WORDS);
    await page.mouse.move(x - 214, y);
    await page.mouse.down();
    await page.mouse.move(x + 214, y);
    await page.mouse.up();
    await until('a button', async () => (await chromium.inOverlay(page, "root.querySelector('.offer button') !== null")) === true);
    await page.screenshot({ path: `${FOLDER}/selection-button.png` });

    await chromium.clickInOverlay(page, '.offer button');
    await until('the answer', async () => (await viewText(chromium, page))?.includes('recycled') ?? false);
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${FOLDER}/look-up.png` });

    const check = await chromium.openOwnPage('check.html');
    await check.setViewportSize({ width: 820, height: 1000 });
    await check.getByRole('textbox').fill(DRAFT);
    await check.getByRole('button', { name: 'Check' }).click();
    await check.locator('.figures').first().waitFor();
    await check.waitForTimeout(800);
    await check.screenshot({ path: `${FOLDER}/check-a-text.png` });
  } finally {
    await chromium.close();
  }
});

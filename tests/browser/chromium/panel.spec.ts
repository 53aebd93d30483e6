import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { fixturePage } from '../../pages/expected.ts';
import { ADDRESS, ARTICLE, PASSAGE } from '../notes-article.ts';

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`panel, notes and options have no fault of accessibility, ${colorScheme}`, async () => {
    const chromium = await launchWithExtension({ colorScheme });
    try {
      const page = await chromium.openArticle(ADDRESS, ARTICLE);
      await page.locator('#passage').selectText();
      await chromium.runCommand('save-selection', page);
      const tab = await chromium.tabId(page);
      for (const [path, ready] of [
        [`panel.html?tab=${tab}`, 'blockquote'],
        ['notes.html', 'blockquote'],
        ['options.html', '[role=switch]'],
      ] as const) {
        const own = await chromium.openOwnPage(path);
        await own.setViewportSize({ width: 320, height: 800 });
        await expect(own.locator(ready).first()).toBeVisible();
        expect(await faults(own)).toEqual([]);
        expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
    } finally {
      await chromium.close();
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a panel with claims has no fault of accessibility, filtered and opened, ${colorScheme}`, async () => {
    const chromium = await launchWithExtension({ colorScheme });
    try {
      const page = await chromium.openArticle('https://news.example/sample', fixturePage('sample.html'));
      await expect.poll(() => chromium.badge(page)).not.toBe('');
      const panel = await chromium.openOwnPage(`panel.html?tab=${await chromium.tabId(page)}`);
      await panel.setViewportSize({ width: 320, height: 800 });
      await expect(panel.getByText(/^13 claims: /)).toBeVisible();
      await panel.getByRole('button', { name: 'Needs context 2' }).click();
      await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(2);
      await panel.locator('summary').first().click();
      await expect(panel.locator('.citations').first()).toBeVisible();
      expect(await faults(panel)).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    } finally {
      await chromium.close();
    }
  });
}

test('the panel shows the notes of the page in front, and its switches turn Assay off there', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await chromium.openArticle(ADDRESS, ARTICLE);
    await page.locator('#passage').selectText();
    await chromium.runCommand('save-selection', page);
    const panel = await chromium.openOwnPage(`panel.html?tab=${await chromium.tabId(page)}`);
    await expect(panel.locator('blockquote')).toHaveText(PASSAGE);

    const site = panel.getByRole('switch', { name: 'gazette.example' });
    await expect(site).toBeChecked();
    await site.focus();
    await panel.keyboard.press('Space');
    await expect(panel.getByText('switched off on this site')).toBeVisible();

    const options = await chromium.openOwnPage('options.html');
    await options.getByRole('button', { name: /gazette\.example/ }).click();
    await expect(options.getByText('None.', { exact: true })).toBeVisible();
    await expect(site).toBeChecked();
  } finally {
    await chromium.close();
  }
});

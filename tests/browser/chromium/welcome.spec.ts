import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the welcome page opens once by itself, with marks in its sample and no fault of accessibility, ${colorScheme}`, async () => {
    const chromium = await launchWithExtension({ colorScheme, keepWelcome: true });
    try {
      const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
      await expect.poll(() => chromium.context.pages().filter(isWelcome).length).toBe(1);
      const welcome = chromium.context.pages().find(isWelcome);
      if (!welcome) throw new Error('The welcome page is gone.');
      await expect(welcome.locator('.marked-text a')).toHaveCount(2);
      await expect(welcome.getByText('Assay may read news pages in this browser.')).toBeVisible();
      await welcome.setViewportSize({ width: 320, height: 800 });
      expect(await faults(welcome)).toEqual([]);
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      // By keyboard alone: a mark in the sample leads to its claim.
      await welcome.locator('h1').click();
      for (let at = 0; at < 10 && (await welcome.evaluate(() => document.activeElement?.id)) !== 'mark-1'; at += 1) await welcome.keyboard.press('Tab');
      await welcome.keyboard.press('Enter');
      await expect(welcome).toHaveURL(/#claim-1$/);
    } finally {
      await chromium.close();
    }
  });
}

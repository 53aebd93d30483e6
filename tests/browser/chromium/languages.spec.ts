import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';

const PAGES = ['panel.html', 'notes.html', 'options.html', 'lookup.html', 'check.html', 'library.html', 'welcome.html'];

test('a chosen language is spoken at once by every open page, by those opened later and by the menus; typed text stays', async () => {
  const chromium = await launchWithExtension();
  try {
    const check = await chromium.openOwnPage('check.html');
    await check.getByRole('textbox').fill('A draft.');
    const options = await chromium.openOwnPage('options.html');
    const choice = options.getByRole('combobox').first();
    await choice.selectOption('uk');
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Налаштування Assay');
    await expect(options.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(check.getByRole('heading', { level: 1 })).toHaveText('Перевірити текст');
    await expect(check.getByRole('textbox')).toHaveValue('A draft.');
    await expect(check).toHaveTitle('Assay: перевірка тексту');

    await chromium.stopWorker();
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Нотатки');

    await choice.selectOption('browser');
    await expect(check.getByRole('heading', { level: 1 })).toHaveText('Check a text');
  } finally {
    await chromium.close();
  }
});

for (const language of ['uk', 'de'] as const) {
  test(`pages in ${language} fit a narrow window and have no fault of accessibility`, async () => {
    // Seven pages, each looked through by axe.
    test.setTimeout(240_000);
    const chromium = await launchWithExtension();
    try {
      const options = await chromium.openOwnPage('options.html');
      await options.getByRole('combobox').first().selectOption(language);
      for (const path of PAGES) {
        const page = await chromium.openOwnPage(path);
        await page.setViewportSize({ width: 320, height: 800 });
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1, h2').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
        await page.close();
      }
    } finally {
      await chromium.close();
    }
  });
}

import { test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';

const FOLDER = 'docs/screenshots';

test('welcome and options in Ukrainian and German', async () => {
  const chromium = await launchWithExtension();
  try {
    const options = await chromium.openOwnPage('options.html');
    await options.setViewportSize({ width: 820, height: 1000 });
    const welcome = await chromium.openOwnPage('welcome.html');
    await welcome.setViewportSize({ width: 390, height: 900 });
    for (const [language, title] of [['uk', 'Налаштування Assay'], ['de', 'Einstellungen von Assay']] as const) {
      await options.locator('#language ~ label select').selectOption(language);
      await options.getByRole('heading', { name: title }).waitFor();
      await options.screenshot({ path: `${FOLDER}/options-${language}.png` });
      await welcome.locator('.claims article').first().waitFor();
      await welcome.screenshot({ path: `${FOLDER}/welcome-narrow-${language}.png` });
    }
  } finally {
    await chromium.close();
  }
});

import { test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';

const FOLDER = 'docs/screenshots';

/** What is pictured, at which address, and what must be there before. */
const PICTURES = [
  ['library-claims', '#/claims', '.rows li'],
  ['library-claim', '#/claim/china-share-of-rare-earth-refining', '.entry .citations'],
  ['library-data', '#/data', '.charts svg'],
  ['library-map', '#/map', '.map'],
] as const;

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1120 },
  { name: 'dark', colorScheme: 'dark', width: 1120 },
  { name: 'narrow', colorScheme: 'light', width: 400 },
] as const;

test('the library in light, dark and narrow', async () => {
  const chromium = await launchWithExtension();
  try {
    for (const [name, address, ready] of PICTURES) {
      for (const look of LOOKS) {
        const page = await chromium.openOwnPage(`library.html${address}`);
        await page.emulateMedia({ colorScheme: look.colorScheme });
        await page.setViewportSize({ width: look.width, height: 1000 });
        await page.locator(ready).first().waitFor();
        if (name === 'library-map') await page.getByRole('button', { name: /Novopoltavske/ }).click();
        await page.evaluate(() => scrollTo({ top: 0 }));
        await page.waitForTimeout(400);
        await page.screenshot({ path: `${FOLDER}/${name}-${look.name}.png` });
        await page.close();
      }
    }
  } finally {
    await chromium.close();
  }
});

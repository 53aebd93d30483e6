import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { CHROME_PACKAGE } from '../harness/browsers.ts';
import { withZip } from '../harness/zipped.ts';
import { cardByMouse } from '../reading/scenarios.ts';

test('the store\'s zip, unpacked, loads and reads a page', async () => {
  await withZip(CHROME_PACKAGE, async (_zip, unpacked) => {
    const chromium = await launchWithExtension({ extension: unpacked });
    try {
      await cardByMouse(chromium);
      const licences = await chromium.openOwnPage('licences.txt');
      expect(await licences.evaluate('document.body.innerText')).toContain('preact');
    } finally {
      await chromium.close();
    }
  });
});

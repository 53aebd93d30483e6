import { test } from 'vitest';
import { FIREFOX_PACKAGE } from '../harness/browsers.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { withZip } from '../harness/zipped.ts';
import { cardByMouse } from '../reading/scenarios.ts';

test('the store\'s zip is installed as it is and reads a page', async () => {
  await withZip(FIREFOX_PACKAGE, async (zip) => {
    const firefox = await launchFirefox({ extension: zip });
    try {
      await cardByMouse(firefox);
    } finally {
      await firefox.close();
    }
  });
});

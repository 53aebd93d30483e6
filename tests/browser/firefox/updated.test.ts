import { test } from 'vitest';
import { FIREFOX_PACKAGE } from '../harness/browsers.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { newReaderTakesOver } from '../reading/updated.ts';

test('an update under an open tab: the new reader clears up after the old', async () => {
  const firefox = await launchFirefox();
  try {
    await newReaderTakesOver(firefox, async () => {
      await firefox.browser.installExtension(FIREFOX_PACKAGE);
    });
  } finally {
    await firefox.close();
  }
});

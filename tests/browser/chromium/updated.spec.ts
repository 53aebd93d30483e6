import { test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { oldReaderRetires } from '../reading/updated.ts';

test('an update under an open tab: the old reader goes quietly', async () => {
  const chromium = await launchWithExtension();
  try {
    const worker = await chromium.worker();
    await oldReaderRetires(chromium, async () => {
      // The worker ends with it, and with it the answer.
      await worker.evaluate(() => chrome?.runtime.reload()).catch(() => undefined);
    });
  } finally {
    await chromium.close();
  }
});

import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';

const ARTICLE = '<!doctype html><title>Quiet</title><p>Nothing of our field is on this page.</p>';

test('every request that is not for a served page is recorded', async () => {
  const chromium = await launchWithExtension({ leaky: true });
  try {
    const page = await chromium.openArticle('https://news.example/quiet', ARTICLE);
    expect(chromium.leaks()).toEqual([]);

    await page.evaluate(() => fetch('https://fetched.example/x').catch(() => null));
    await page.evaluate(() => void new WebSocket('wss://socket.example/x'));

    await expect.poll(() => chromium.leaks()).toEqual(['https://fetched.example/x', 'socket.example']);
  } finally {
    await chromium.close();
  }
});

test('the worker cannot reach the net, even where its code asks for it', async () => {
  const chromium = await launchWithExtension();
  try {
    const worker = await chromium.worker();
    const outcome = await worker.evaluate(() => fetch('https://net.example/x').then(() => 'fetched', () => 'refused'));
    expect(outcome).toBe('refused');
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

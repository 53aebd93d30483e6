import { expect, test, vi } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';

const ARTICLE = '<!doctype html><title>Quiet</title><p>Nothing of our field is on this page.</p>';

test('requests that are not for a served page are recorded; pages of the extension cannot make any', async () => {
  const firefox = await launchFirefox({ leaky: true });
  try {
    const page = await firefox.openArticle('https://news.example/quiet', ARTICLE);
    const own = await firefox.openOwnPage('options.html');
    const outcome = await own.evaluate(() => fetch('https://net.example/x').then(() => 'fetched', () => 'refused'));
    expect(outcome).toBe('refused');
    expect(firefox.leaks()).toEqual([]);

    await page.evaluate(() => fetch('https://fetched.example/x').catch(() => null));
    await page.evaluate(() => void new WebSocket('wss://socket.example/x'));

    await vi.waitFor(() => expect(firefox.leaks()).toEqual(['https://fetched.example/x', 'https://socket.example/x']), 5_000);
  } finally {
    await firefox.close();
  }
});

import { expect, test, vi } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';

const WAIT = { timeout: 10_000, interval: 200 };

test('a chosen language is spoken at once by every open page, and by the welcome page’s sample beside it', async () => {
  const firefox = await launchFirefox();
  try {
    const heading = (page: Awaited<ReturnType<typeof firefox.openOwnPage>>) => page.$eval('h1', (element) => element.textContent);
    const welcome = await firefox.openOwnPage('welcome.html', '.marked-text a');
    const options = await firefox.openOwnPage('options.html', 'select');
    await options.select('select', 'de');
    await vi.waitFor(async () => expect(await heading(options)).toBe('Einstellungen von Assay'), WAIT);
    await vi.waitFor(async () => expect(await heading(welcome)).toBe('Willkommen bei Assay'), WAIT);
    expect(await welcome.$$eval('.marked-text a', (marks) => marks.length)).toBe(2);
    await options.select('select', 'browser');
    await vi.waitFor(async () => expect(await heading(options)).toBe('Assay options'), WAIT);
  } finally {
    await firefox.close();
  }
});

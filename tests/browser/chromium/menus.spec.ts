import { expect, test, type Page } from '@playwright/test';
import { REQUESTS } from '../../../src/messages.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { askWorker } from '../harness/own-page.ts';

/** Off our subjects: no reader is there until a menu entry brings it. */
const QUIET = '<!doctype html><title>Soup</title><article><p id="words">Soup needs salt, and time.</p></article>';

test('the menu entries outlive the worker, and saving a selection keeps it', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    await askWorker(own, { type: 'lookup', text: 'anything' });
    await chromium.stopWorker();
    const url = 'https://food.example/soup';
    const page = await chromium.openArticle(url, QUIET);
    await select(page);
    await chromium.chooseMenu('save-selection', page);

    await expect.poll(() => quotesOn(own, url)).toEqual(['Soup needs salt, and time.']);
    await chromium.stopWorker();
    expect(await quotesOn(own, url)).toEqual(['Soup needs salt, and time.']);
    const entries = await (await chromium.worker()).evaluate(async () => {
      const update = async (id: string) => (await chrome?.contextMenus.update(id, {}), id);
      return await Promise.all(['lookup-selection', 'save-selection'].map(update));
    });
    expect(entries).toEqual(['lookup-selection', 'save-selection']);
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('looking a selection up shows the answer in the page, in one host', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await chromium.openArticle('https://food.example/soup', QUIET);
    const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await elements();
    await select(page);
    await chromium.chooseMenu('lookup-selection', page);
    await expect.poll(elements).toBe(before + 1);
  } finally {
    await chromium.close();
  }
});

test('where no script may run, the panel opens with the selected words', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await chromium.openArticle('https://food.example/soup.pdf', QUIET);
    await select(page);
    await chromium.chooseMenu('lookup-selection', page);
    const panel = (): Page | undefined => chromium.context.pages().find((one) => one.url().includes('/panel.html'));
    await expect.poll(() => panel()?.url()).toMatch(/panel\.html/);
    await expect.poll(() => panel()?.getByRole('searchbox').inputValue()).toBe('Soup needs salt, and time.');
  } finally {
    await chromium.close();
  }
});

async function select(page: Page): Promise<void> {
  await page.locator('#words').selectText();
}

async function quotesOn(own: Page, url: string): Promise<string[]> {
  const reply = REQUESTS['note-targets'].reply.parse(await askWorker(own, { type: 'note-targets', url }));
  return reply.notes.map((note) => note.target.quote.exact);
}

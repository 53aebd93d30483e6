import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { claimSentences } from '../harness/claim-sentences.ts';

const [first, second] = claimSentences();
const article = (sentence: string, more = '') =>
  `<!doctype html><title>A report</title><article><h1>Today</h1><p>${sentence}</p></article>${more}`;

test('the badge counts the claims of a page and its frames, and goes with the page', async () => {
  if (first === undefined || second === undefined) throw new Error('The database has too few claims for this test.');
  const chromium = await launchWithExtension();
  try {
    chromium.serve('https://frame.example/part', article(second.sentence));
    chromium.serve('https://food.example/soup', '<!doctype html><title>Soup</title><p>Soup needs salt.</p>');
    const page = await chromium.openArticle('https://news.example/a', article(first.sentence, '<iframe src="https://frame.example/part"></iframe>'));
    await expect.poll(() => chromium.badge(page)).toBe('2');

    await page.reload();
    await expect.poll(() => chromium.badge(page)).toBe('2');

    await page.goto('https://food.example/soup');
    await expect.poll(() => chromium.badge(page)).toBe('');

    await page.goto('https://frame.example/part');
    await expect.poll(() => chromium.badge(page)).toBe('1');
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

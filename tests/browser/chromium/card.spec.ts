import { expect, test } from '@playwright/test';
import { fixturePage } from '../../pages/expected.ts';
import { overlayFaults } from '../harness/axe-in-overlay.ts';
import { faintTexts } from '../harness/contrast-in-overlay.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import { hideAndUndo, pinAndMove, relatedClaim, reportMistake, saveByKeyboard, stepByKeyboard } from '../reading/card-scenarios.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';

let chromium: ExtensionInChromium;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  chromium = await launchWithExtension();
});
test.afterAll(async () => {
  expect(chromium.leaks()).toEqual([]);
  await chromium.close();
});

test('from claim to claim by keyboard', () => stepByKeyboard(chromium));
test('from the page to a saved note by keyboard', () => saveByKeyboard(chromium));
test('pinned and moved', () => pinAndMove(chromium));
test('a related claim and back', () => relatedClaim(chromium));
test('a claim hidden and shown again', () => hideAndUndo(chromium));
test('a mistake reported', () => reportMistake(chromium));

test('the checks for accessibility see into the overlay: a fault put there is found', async () => {
  const page = await chromium.openArticle('https://news.example/faulty', fixturePage('sample.html'));
  await expect.poll(() => isPainted(page, 'about 920 pounds')).toBe(true);
  const { x, y } = await middleOfWords(page, 'about 920 pounds');
  await page.mouse.click(x, y);
  await expect.poll(() => viewText(chromium, page)).toContain('Copy citation');
  await chromium.inOverlay(page, "root.querySelector('.reason').style.color = '#ddd', root.querySelector('.close').removeAttribute('aria-label'), root.querySelector('.close').removeAttribute('title')");
  expect((await overlayFaults(page)).map((fault) => fault.split(':')[0])).toEqual(['button-name']);
  expect(await faintTexts(page)).toEqual([expect.stringContaining('class="reason"')]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`card, drawers, chart and list have no fault of accessibility, ${colorScheme}`, async () => {
    const page = await chromium.openArticle('https://news.example/axe', fixturePage('minerals-ledger.html'));
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const words = 'are worth $14.8 trillion';
    await expect.poll(() => isPainted(page, words)).toBe(true);
    const { x, y } = await middleOfWords(page, words);
    await page.mouse.click(x, y);
    await expect.poll(() => viewText(chromium, page)).toContain('Copy citation');
    await chromium.inOverlay(page, "root.querySelectorAll('details').forEach((part) => part.setAttribute('open', ''))");
    expect(await overlayFaults(page)).toEqual([]);

    await chromium.clickInOverlay(page, 'footer > button:nth-of-type(2)');
    await expect.poll(() => viewText(chromium, page)).toContain('As Markdown');
    expect(await overlayFaults(page)).toEqual([]);
    await chromium.clickInOverlay(page, 'footer > button:last-of-type');
    await expect.poll(() => viewText(chromium, page)).toContain('Report a mistake');
    await chromium.clickInOverlay(page, '.shelf button:nth-of-type(3)');
    await expect.poll(() => viewText(chromium, page)).toContain('Nothing is sent');
    expect(await overlayFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);

    await chromium.runCommand('open-list', page);
    await expect.poll(() => viewText(chromium, page)).toContain('Claims on this page');
    expect(await overlayFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await faintTexts(page)).toEqual([]);
  });
}

/** Controls below 24 by 24 pixels (WCAG 2.5.8); links within text are exempt. */
async function smallTargets(page: Parameters<typeof overlayFaults>[0]): Promise<unknown> {
  return await chromium.inOverlay(page, `[...root.querySelectorAll('button, summary')].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width < 24 || height < 24;
  }).map(({ outerHTML }) => outerHTML)`);
}

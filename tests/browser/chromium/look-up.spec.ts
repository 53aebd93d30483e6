import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import { enterInOmnibox, suggestionsInOmnibox } from '../harness/omnibox-chromium.ts';
import { ANSWER, ASKED, checkedText, menuInPage, ownFields, shortcutWithoutReader } from '../reading/look-up-ways.ts';
import { buttonByKeys, buttonByMouse, buttonKeepsAway, buttonSwitchedOff } from '../reading/selection-button.ts';

/** One browser for all: none of these pages shares anything with another. */
let chromium: ExtensionInChromium;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  chromium = await launchWithExtension();
});
test.afterAll(async () => {
  expect(chromium.leaks()).toEqual([]);
  await chromium.close();
});

test('the button beside a selection by mouse', () => buttonByMouse(chromium));
test('the button beside a selection by keyboard', () => buttonByKeys(chromium));
test('where there is no button', () => buttonKeepsAway(chromium));
test('the button switched off', () => buttonSwitchedOff(chromium));
test('the shortcut on a page without the reader', () => shortcutWithoutReader(chromium));
test('the context menu', () => menuInPage(chromium));
test('the fields of the panel and of the look-up page', () => ownFields(chromium));
test('a text is checked', () => checkedText(chromium));

test('the shortcut where no script may run opens the panel at its field', async () => {
  const page = await chromium.openArticle('https://food.example/plan.pdf', '<!doctype html><title>Plan</title>');
  await chromium.runCommand('lookup-selection', page);
  await expect.poll(() => chromium.context.pages().some((one) => one.url().endsWith('/panel.html'))).toBe(true);
  const panel = chromium.context.pages().findLast((one) => one.url().endsWith('/panel.html'));
  await expect(panel?.getByRole('searchbox') ?? page.locator('never')).toBeFocused();
});

test('the address bar suggests answers while typing, and opens them', async () => {
  const worker = await chromium.worker();
  const [first] = await suggestionsInOmnibox(worker, ASKED);
  expect(first?.content).toMatch(/^claim:[\w-]+$/);
  // XML, or Chrome shows nothing.
  expect(first?.description).toBe(`Supported: ${ANSWER.replace("'", '&#39;')}`);
  expect(await suggestionsInOmnibox(worker, 'x')).toEqual([]);

  await enterInOmnibox(worker, first?.content ?? '');
  const opened = () => chromium.context.pages().findLast((one) => one.url().endsWith('/lookup.html'));
  await expect.poll(() => opened()?.getByRole('heading', { level: 2 }).first().textContent()).toBe(ANSWER);

  await enterInOmnibox(worker, ` ${ASKED} `);
  await expect.poll(() => opened()?.getByRole('searchbox').inputValue()).toBe(ASKED);
  await expect.poll(() => opened()?.getByRole('heading', { level: 3 }).first().textContent()).toBe(ANSWER);
  expect(opened()?.url()).toMatch(/lookup\.html$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`look-up and checked text have no fault of accessibility, ${colorScheme}`, async () => {
    for (const [path, field, ready] of [['lookup.html', '[type=search]', '.figures'], ['check.html', 'textarea', '.marked-text']] as const) {
      const own = await chromium.openOwnPage(path);
      await own.emulateMedia({ colorScheme });
      await own.setViewportSize({ width: 320, height: 800 });
      await own.fill(field, ASKED);
      await own.keyboard.press(field === 'textarea' ? 'Control+Enter' : 'Enter');
      await expect(own.locator(ready).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page: own }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

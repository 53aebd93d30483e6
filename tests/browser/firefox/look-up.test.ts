import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import { enterInAddressBar, typeInAddressBar } from '../harness/omnibox-firefox.ts';
import { ANSWER, ASKED, checkedText, menuInPage, ownFields, shortcutWithoutReader } from '../reading/look-up-ways.ts';
import { buttonByKeys, buttonByMouse, buttonKeepsAway, buttonSwitchedOff } from '../reading/selection-button.ts';

/** One browser for all: none of these pages shares anything with another. */
let firefox: ExtensionInFirefox;

const WAIT = { timeout: 10_000, interval: 200 };

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

test('the button beside a selection by mouse', () => buttonByMouse(firefox));
test('the button beside a selection by keyboard', () => buttonByKeys(firefox));
test('where there is no button', () => buttonKeepsAway(firefox));
test('the button switched off', () => buttonSwitchedOff(firefox));
test('the shortcut on a page without the reader', () => shortcutWithoutReader(firefox));
test('the context menu', () => menuInPage(firefox));
test('the fields of the panel and of the look-up page', () => ownFields(firefox));
test('a text is checked', () => checkedText(firefox));

test('the context menu where no script may run opens the sidebar, which takes the words', async () => {
  const page = await firefox.openArticle('https://food.example/plan.pdf', `<!doctype html><title>Plan</title><p id="words">${ASKED}</p>`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#words') ?? document.body));
  await firefox.chooseMenu('lookup-selection', page);
  await vi.waitFor(async () => expect(await firefox.window.evaluate('SidebarController.isOpen')).toBe(true), WAIT);
  const own = await firefox.openOwnPage('options.html');
  const left = () => own.evaluate(async () => Object.keys((await browser?.storage.session.get('pending')) ?? {}));
  await vi.waitFor(async () => expect(await left()).toEqual([]), WAIT);
});

test('the address bar suggests answers while typing, and opens them', async () => {
  const own = await firefox.openOwnPage('options.html');
  await own.bringToFront();
  const rows = await typeInAddressBar(firefox.window, `assay ${ASKED}`);
  expect(rows[1]).toContain(`Supported: ${ANSWER}`);
  await enterInAddressBar(firefox.window, 1);
  // The answer takes the place of the page in front.
  const text = () => own.evaluate(() => `${location.pathname} ${document.body.innerText}`);
  await vi.waitFor(async () => expect(await text()).toContain(ANSWER), WAIT);
  expect(await text()).toMatch(/^\/lookup\.html /);

  await typeInAddressBar(firefox.window, 'assay late goal in the rain');
  await enterInAddressBar(firefox.window, 0);
  await vi.waitFor(async () => expect(await text()).toContain('Nothing known about this'), WAIT);
});

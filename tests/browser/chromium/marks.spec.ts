import { expect, test } from '@playwright/test';
import { FIXTURES } from '../../pages/expected.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import {
  cardByKeyboard, cardByMouse, hostilePage, lookUpSelection, markInLink, pageIsMarked, quietPage, shadowAndDialog, singlePageApp, strictPolicy, switchOff,
} from '../reading/scenarios.ts';

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

for (const fixture of FIXTURES) test(`${fixture.file} is marked`, () => pageIsMarked(chromium, fixture));
test('a card by mouse', () => cardByMouse(chromium));
test('a card by keyboard', () => cardByKeyboard(chromium));
test('a hostile page', () => hostilePage(chromium));
test('a mark in a link', () => markInLink(chromium));
test('a single-page app', () => singlePageApp(chromium));
test('shadow trees and dialogs', () => shadowAndDialog(chromium));
test('a strict content security policy', () => strictPolicy(chromium));
test('a look-up of selected words', () => lookUpSelection(chromium));
test('a page without our subjects', () => quietPage(chromium));
test('switched off for a site', () => switchOff(chromium));

test('frames are marked, and count in the badge', async () => {
  chromium.serve('https://frames.example/inner', '<!doctype html><title>i</title><p>Less than 1 percent of rare earths are recycled, a study says.</p>');
  const page = await chromium.openArticle(
    'https://news.example/framed',
    `<!doctype html><title>o</title><p>China produces 98 percent of the world's gallium, a study says.</p><iframe src="https://frames.example/inner"></iframe>`,
  );
  await expect.poll(() => chromium.badge(page)).toBe('2');
});

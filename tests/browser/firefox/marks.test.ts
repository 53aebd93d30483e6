import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURES } from '../../pages/expected.ts';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import {
  cardByKeyboard, cardByMouse, hostilePage, lookUpSelection, markInLink, pageIsMarked, quietPage, shadowAndDialog, singlePageApp, strictPolicy, switchOff,
} from '../reading/scenarios.ts';

/** One browser for all: none of these pages shares anything with another. */
let firefox: ExtensionInFirefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

for (const fixture of FIXTURES) test(`${fixture.file} is marked`, () => pageIsMarked(firefox, fixture));
test('a card by mouse', () => cardByMouse(firefox));
test('a card by keyboard', () => cardByKeyboard(firefox));
test('a hostile page', () => hostilePage(firefox));
test('a mark in a link', () => markInLink(firefox));
test('a single-page app', () => singlePageApp(firefox));
test('shadow trees and dialogs', () => shadowAndDialog(firefox));
test('a strict content security policy', () => strictPolicy(firefox));
test('a look-up of selected words', () => lookUpSelection(firefox));
test('a page without our subjects', () => quietPage(firefox));
test('switched off for a site', () => switchOff(firefox));

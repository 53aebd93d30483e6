import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
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

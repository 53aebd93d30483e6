import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import { buttonByKeys, buttonByMouse, buttonKeepsAway, buttonSwitchedOff } from '../reading/selection-button.ts';

/** One browser for all: none of these pages shares anything with another. */
let firefox: ExtensionInFirefox;

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

import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import { hideAndUndo, pinAndMove, relatedClaim, reportMistake, saveByKeyboard, stepByKeyboard } from '../reading/card-scenarios.ts';

let firefox: ExtensionInFirefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

test('from claim to claim by keyboard', () => stepByKeyboard(firefox));
test('from the page to a saved note by keyboard', () => saveByKeyboard(firefox));
test('pinned and moved', () => pinAndMove(firefox));
test('a related claim and back', () => relatedClaim(firefox));
test('a claim hidden and shown again', () => hideAndUndo(firefox));
test('a mistake reported', () => reportMistake(firefox));

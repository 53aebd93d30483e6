import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import {
  coveredCard, endlessGrowth, hugePages, movedOverlay, mutationStorm, oddLetters, spiedOverlay, syntheticEvents, tamperedBuiltIns, tamperedMarks,
} from '../reading/hostile-pages.ts';

let chromium: ExtensionInChromium;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  chromium = await launchWithExtension();
});
test.afterAll(async () => {
  expect(chromium.leaks()).toEqual([]);
  await chromium.close();
});

test('built-in functions that the page exchanged are never called', () => tamperedBuiltIns(chromium));
test('the page reads nothing of the overlay', () => spiedOverlay(chromium));
test('the page cannot hide or move the overlay', () => movedOverlay(chromium));
test('made-up events do nothing', () => syntheticEvents(chromium));
test('an open card steps aside for what covers it', () => coveredCard(chromium));
test('marks that the page clears, exchanges or moves come back', () => tamperedMarks(chromium));
test('a hundred thousand changes', () => mutationStorm(chromium));
test('endless growth', () => endlessGrowth(chromium));
test('letters that nobody sees, and look-alikes', () => oddLetters(chromium));
test('megabytes, elements and levels without end', () => hugePages(chromium));

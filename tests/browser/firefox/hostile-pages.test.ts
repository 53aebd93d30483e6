import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFirefox } from '../harness/firefox.ts';
import type { ExtensionInFirefox } from '../harness/firefox.ts';
import {
  coveredCard, endlessGrowth, hugePages, movedOverlay, mutationStorm, oddLetters, spiedOverlay, syntheticEvents, tamperedBuiltIns, tamperedMarks,
} from '../reading/hostile-pages.ts';

let firefox: ExtensionInFirefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(async () => {
  expect(firefox.leaks()).toEqual([]);
  await firefox.close();
});

test('built-in functions that the page exchanged are never called', () => tamperedBuiltIns(firefox));
test('the page reads nothing of the overlay', () => spiedOverlay(firefox));
test('the page cannot hide or move the overlay', () => movedOverlay(firefox));
test('made-up events do nothing', () => syntheticEvents(firefox));
test('an open card steps aside for what covers it', () => coveredCard(firefox));
test('marks that the page clears, exchanges or moves come back', () => tamperedMarks(firefox));
test('a hundred thousand changes', () => mutationStorm(firefox));
test('endless growth', () => endlessGrowth(firefox));
test('letters that nobody sees, and look-alikes', () => oddLetters(firefox));
test('megabytes, elements and levels without end', () => hugePages(firefox));

import { expect, test, vi } from 'vitest';
import { sampleMark } from '../page/sample-mark.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { wantedMarks } = await import('../../src/background/wanted.ts');
const { readSettings } = await import('../../src/store/settings.ts');

const MARKS = [sampleMark({ claim: 'share', verdict: 'supported' }), sampleMark({ claim: 'jet', verdict: 'false' })];
const themeOf = (claim: string): string | undefined => (claim === 'share' ? 'china-dominance' : undefined);
const URL = 'https://news.example/a';

test('themes and verdicts that are left out are not marked; a claim of no known theme is', async () => {
  const settings = await readSettings();
  const wanted = (change: Partial<typeof settings>) => wantedMarks(MARKS, { ...settings, ...change }, URL, themeOf).map(({ claim }) => claim);
  expect(wanted({})).toEqual(['share', 'jet']);
  expect(wanted({ themesOff: ['china-dominance'] })).toEqual(['jet']);
  expect(wanted({ verdictsOff: ['false'] })).toEqual(['share']);
});

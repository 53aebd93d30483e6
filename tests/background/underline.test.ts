import { expect, test } from 'vitest';
import { underlineOf } from '../../src/background/underline.ts';
import type { Verdict } from '../../src/engine/assessment.ts';
import type { Stance } from '../../src/engine/match.ts';
import { sampleMark } from '../page/sample-mark.ts';

const page = { low: 60, high: 60, unit: 'percent', comparator: 'exactly', asOf: null, text: '60 percent' } as const;
const underline = (verdict: Verdict, stance: Stance, outcome?: 'same' | 'differs'): Verdict =>
  underlineOf(sampleMark({ verdict, stance, figures: outcome ? [{ slot: 'part', page, source: null, outcome }] : [] }));

test('what a page tells as it stands has the underline of the claim', () => {
  expect(underline('supported', 'asserts', 'same')).toBe('supported');
  expect(underline('false', 'reports')).toBe('false');
  expect(underline('contested', 'disputes')).toBe('contested');
});

test('a page that denies a false claim does not look as if it told it', () => {
  expect(underline('false', 'disputes')).toBe('supported');
  expect(underline('misleading', 'disputes')).toBe('supported');
});

test('a page that denies what holds, or gives another number, does not look as if sources agreed', () => {
  expect(underline('supported', 'disputes')).toBe('needs-context');
  expect(underline('mostly-supported', 'asserts', 'differs')).toBe('needs-context');
  expect(underline('false', 'disputes', 'differs')).toBe('needs-context');
});

import { expect, test } from 'vitest';
import { assessmentAt } from '../../src/engine/assessment.ts';

const assessments = [
  { from: '2020', until: '2025-03', verdict: 'supported', reason: 'so it was' },
  { from: '2025-04', until: null, verdict: 'outdated', reason: 'then it changed' },
] as const;

test.each([
  ['2024-05-01', 'supported'],
  ['2025-03-31', 'supported'],
  ['2025-04-01', 'outdated'],
  ['2025', 'supported'],
  ['2019', 'supported'],
  [null, 'outdated'],
])('an article of %s is judged as %s', (date, verdict) => {
  expect(assessmentAt(assessments, date)?.verdict).toBe(verdict);
});

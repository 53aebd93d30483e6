import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { balanceOf } from '../../src/cli/formats/balance.ts';
import type { Verdict } from '../../src/engine/assessment.ts';
import type { PackClaim } from '../../src/pack/pack.ts';

const claim = (suits: PackClaim['suits'], ...verdicts: Verdict[]): Pick<PackClaim, 'suits' | 'assessments'> =>
  ({ suits, assessments: verdicts.map((verdict, at) => ({ from: String(2020 + at), until: null, verdict, reason: 'For a test.' })) });

test('each claim is counted once, by its latest verdict and whom it suits', () => {
  const report = balanceOf({ claims: [claim('china', 'supported', 'false'), claim('china', 'supported'), claim('none', 'contested')] });
  expect(report).toContain('| china | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 2 |');
  expect(report).toContain('| china | 1 | 0 | 1 | 50 | 50 |');
  expect(report).toContain('| all | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 3 |');
  expect(report).toContain('| ukraine | 0 | 0 | 0 |  |  |');
});

test('docs/balance.md is of today: npm run --silent claims -- --format balance > docs/balance.md', () => {
  const claims = readAnnotations('annotations').annotations.claims.map(({ value }) => value);
  expect(readFileSync('docs/balance.md', 'utf8')).toBe(balanceOf({ claims }));
});

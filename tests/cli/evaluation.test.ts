import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/cli/evaluation/interval.ts';
import { type Labelled, readLabelled } from '../../src/cli/evaluation/labelled.ts';
import { reportOf } from '../../src/cli/evaluation/report.ts';
import { emptyScore, scoreSentence } from '../../src/cli/evaluation/score.ts';
import type { Match } from '../../src/engine/match.ts';

const match = (claim: string, more: Partial<Match> = {}): Match => ({
  block: 'b', start: 0, end: 1, quote: 'x', claim, tier: 'match', stance: 'asserts', speaker: null, via: null, figures: [], why: {}, ...more,
});
const sentence = (claims: Labelled['claims']): Labelled => ({ id: 'a-p1', kind: claims.length > 0 ? 'positive' : 'negative', text: 'A sentence.', claims, unknown: new Set(['later']) });
const label = (claim: string, more: Partial<Labelled['claims'][number]> = {}): Labelled['claims'][number] =>
  ({ claim, stance: 'asserts', outcome: 'none', optional: false, ...more });

describe('scoring', () => {
  const scoreOf = (labels: Labelled['claims'], found: Match[]) => {
    const score = emptyScore();
    scoreSentence(sentence(labels), found, () => [score]);
    return score;
  };

  test('what is found and labelled is right, the rest is wrong or missed', () => {
    expect(scoreOf([label('a'), label('b')], [match('a'), match('c')])).toMatchObject({ right: 1, wrong: 1, missed: 1, stanceRight: 1 });
  });

  test('an optional label counts neither way', () => {
    expect(scoreOf([label('a', { optional: true })], [match('a')])).toMatchObject({ right: 0, wrong: 0, missed: 0 });
    expect(scoreOf([label('a', { optional: true })], [])).toMatchObject({ right: 0, wrong: 0, missed: 0 });
  });

  test('a claim that the writer did not know counts neither way', () => {
    expect(scoreOf([label('a')], [match('a'), match('later')])).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  });

  test('stance and outcome are counted only where the claim was found', () => {
    expect(scoreOf([label('a', { stance: 'disputes', outcome: 'differs' })], [match('a')])).toMatchObject({ right: 1, stanceRight: 0, outcomeRight: 0 });
    expect(scoreOf([label('a')], [])).toMatchObject({ missed: 1, stanceRight: 0, outcomeRight: 0 });
  });

  test('a wrong mark is told apart: on a hard negative, or instead of the right claim', () => {
    expect(scoreOf([], [match('a')]).mistakes.map(({ kind }) => kind)).toEqual(['on a hard negative']);
    expect(scoreOf([label('a')], [match('b')]).mistakes.map(({ kind }) => kind)).toEqual(['missed', 'instead of a sibling']);
  });

  test('the report gives shares with their intervals', () => {
    const score = scoreOf([label('a')], [match('a')]);
    expect(reportOf('Set', score, new Map())).toContain('precision      1.000  (1 of 1; 95% 0.207 to 1.000)');
  });
});

// Values by E. B. Wilson's formula, as the R function binom::binom.confint(method = "wilson") gives them.
test.each([
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [95, 100, 0.8883, 0.9785],
])('%i of %i lies between %f and %f', (part, whole, low, high) => {
  expect(wilson(part, whole).low).toBeCloseTo(low, 3);
  expect(wilson(part, whole).high).toBeCloseTo(high, 3);
});

describe('reading labelled sentences', () => {
  const labels = { claims: new Set(['a']), drafts: new Set(['drafted']), later: () => new Set(['b']) };
  test('labels of claims that nothing finds yet are left out', () => {
    const line = JSON.stringify({ id: 'x', kind: 'positive', text: 't', claims: [label('a'), label('drafted')] });
    expect(readLabelled('set.jsonl', line, labels).map((read) => read.claims.map(({ claim }) => claim))).toEqual([['a']]);
  });
  test('the claims that its writer did not know stand with each sentence', () => {
    const line = JSON.stringify({ id: 'x', kind: 'negative', text: 't', claims: [] });
    expect(readLabelled('set.jsonl', line, labels).map(({ unknown }) => [...unknown])).toEqual([['b']]);
  });
  test('a line that cannot be read is named', () => {
    expect(() => readLabelled('set.jsonl', '\n{', labels)).toThrow('set.jsonl, line 2: is not JSON');
    expect(() => readLabelled('set.jsonl', '{"id":"x","kind":"positive","text":"t","claims":[{"claim":"a","stance":"says"}]}', labels)).toThrow(/set\.jsonl, line 1: claims\.0\.stance/);
    expect(() => readLabelled('set.jsonl', JSON.stringify({ id: 'x', kind: 'positive', text: 't', claims: [label('b')] }), labels)).toThrow('there is no claim "b"');
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { answersOf } from '../../src/cli/lookup-queries/answers-of.ts';
import { KINDS, type Query, readQueries } from '../../src/cli/lookup-queries/query.ts';
import { scoreQueries, sharesOf } from '../../src/cli/lookup-queries/score.ts';
import type { Found } from '../../src/pack/look-up/answers.ts';

const { annotations } = readAnnotations('annotations');
const values = <T>(entries: readonly { value: T }[]): T[] => entries.map(({ value }) => value);
const known = answersOf({ claims: values(annotations.claims), glossary: values(annotations.glossary), series: values(annotations.series) });
const file = 'tests/lookup/queries.jsonl';
const queries = readQueries(file, readFileSync(file, 'utf8'), known);

test('the look-ups cover every kind, 120 claims and more, and none twice', () => {
  for (const kind of KINDS) expect(queries.filter((query) => query.kind === kind).length, kind).toBeGreaterThanOrEqual(40);
  expect(new Set(queries.flatMap(({ right }) => right.filter((answer) => answer.startsWith('claim:')))).size).toBeGreaterThanOrEqual(120);
  expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
});

test('only nonsense has no right answer', () => {
  expect(queries.filter(({ kind, right }) => (kind === 'nonsense') !== (right.length === 0))).toEqual([]);
});

test('a look-up whose right answer is no longer there is named with its line', () => {
  const line = JSON.stringify({ id: 'word-01', kind: 'word', text: 'gallium', right: ['claim:gone'] });
  expect(() => readQueries('some.jsonl', `\n${line}\n`, known)).toThrow('some.jsonl, line 2: right: there is no "claim:gone"');
  expect(() => readQueries('some.jsonl', '{"id":', known)).toThrow('some.jsonl, line 1: not JSON');
  expect(() => readQueries('some.jsonl', line.replace('"word"', '"sound"'), known)).toThrow('some.jsonl, line 1: kind:');
});

const asked = (kind: Query['kind'], text: string, ...right: string[]): Query => ({ id: text, kind, text, right });
const found = (tier: Found['tier'], ...ids: string[]): Found[] => ids.map((id) => ({ kind: 'claim', id, score: 1, tier, why: '', figures: [] }));

test('a right answer counts as first or within three; one of the fourth place or tier related counts as none', () => {
  const answers: Record<string, Found[]> = {
    one: found('match', 'a', 'b'),
    three: found('answer', 'b', 'c', 'a'),
    four: found('answer', 'b', 'c', 'd', 'a'),
    related: found('related', 'a'),
    silence: [],
    nearest: found('related', 'b'),
    noise: found('answer', 'b'),
  };
  const rights = ['one', 'three', 'four', 'related'].map((text) => asked('word', text, 'claim:a'));
  const nothings = ['silence', 'nearest', 'noise'].map((text) => asked('nonsense', text));
  const { scores, misses } = scoreQueries([...rights, ...nothings], (text) => answers[text] ?? []);
  expect(scores.find(({ kind }) => kind === 'word')).toEqual({ kind: 'word', asked: 4, first: 1, inThree: 2, nothing: 1 });
  expect(sharesOf(scores)).toEqual({ first: 1 / 4, inThree: 2 / 4, nothing: 2 / 3 });
  expect(misses.map(({ query, place }) => [query.text, place])).toEqual([['three', 3], ['four', null], ['related', null], ['noise', null]]);
});

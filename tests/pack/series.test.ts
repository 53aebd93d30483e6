import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { checkReferences } from '../../src/pack/check/references.ts';
import { problemText } from '../../src/pack/problem.ts';

const SERIES = 'figures/rare-earth-reserves-by-country.yaml';
const CLAIM = 'claims/china-dominance/china-rare-earth-reserves.yaml';
/** A sound series, as an editor writes it. */
const SOUND = `id: rare-earth-reserves-by-country
title: Rare-earth reserves by country
unit: tonne
what: reserves, oxide equivalent
kind: bars
asOf: 2025-01
note: The world total is given as more than 90 million.
cite: [usgs-mcs-2025-rare-earths]
points:
  - {of: China, period: "2024", value: 44000000}
  - {of: Brazil, period: "2024", value: 21000000}
`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-series-'));
  // Of the whole database only what the rules look at: the rest would be read again for every test.
  for (const part of ['pack.yaml', 'lexicon/en/cues.yaml', CLAIM, 'sources/usgs-mcs-2025-rare-earths.yaml']) {
    mkdirSync(join(root, dirname(part)), { recursive: true });
    cpSync(join('annotations', part), join(root, part), { recursive: true });
  }
  for (const folder of ['figures', 'glossary']) mkdirSync(join(root, folder));
  writeFileSync(join(root, SERIES), SOUND);
  edit(CLAIM, /^chart: .*/m, 'chart: rare-earth-reserves-by-country@2024');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, from: RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(path, after);
}

/** The problems of one file, as an editor reads them. */
function problemsOf(file: string): string {
  const { annotations, problems } = readAnnotations(root);
  return [...problems, ...checkReferences(annotations)].filter((problem) => problem.file === file).map((problem) => {
    const line = problem.line ?? annotations.lineOf(problem.file, problem.field);
    return problemText(line === undefined ? problem : { ...problem, line });
  }).join('\n');
}

test('a sound series has no fault', () => {
  expect(problemsOf(SERIES)).toBe('');
});

describe('a series that breaks a rule is refused with file, line and field', () => {
  test.each([
    ['no title', /^title: .*\n/m, '', /title: /],
    ['a field that nobody knows', /^unit:/m, 'measure: x\nunit:', /:\d+ measure: /],
    ['a unit that nobody knows', /^unit: .*/m, 'unit: bushel', /:\d+ unit: /],
    ['a kind of chart that nobody draws', /^kind: .*/m, 'kind: pie', /:\d+ kind: /],
    ['a date that is none', /^asOf: .*/m, 'asOf: "January"', /:\d+ asOf: a date is/],
    ['a period that is none', /period: "2024"/, 'period: "spring"', /:\d+ points\.0\.period: a period is/],
    ['a value that is no number', /value: \d+/, 'value: many', /:\d+ points\.0\.value: /],
    ['a range upside down', /value: \d+/, 'value: 5, high: 4', /:\d+ points\.0\.high: must be above value/],
    ['a mark that nobody knows', /, value: \d+/, '$&, mark: guess', /:\d+ points\.0\.mark: /],
    ['no source', /^cite: .*/m, 'cite: []', /:\d+ cite: /],
    ['an unknown source', /^cite: .*/m, 'cite: [no-such-source]', /:\d+ cite\.0: unknown source "no-such-source"/],
    ['an unknown source of a point', /, value: \d+/, '$&, cite: [no-such-source]', /:\d+ points\.0\.cite\.0: unknown source "no-such-source"/],
    ['an id that is not the file name', /^id: .*/m, 'id: other-reserves', /:\d+ id: must be the file name/],
    ['a point twice', /^points:\n(.*)\n/m, 'points:\n$1\n$1\n', /:\d+ points\.1\.period: China has a point of 2024 already/],
    ['points out of order', /^points:\n/m, 'points:\n  - {of: China, period: "2025", value: 1, mark: forecast}\n', /:\d+ points\.1\.period: the points of China must stand in the order of time/],
    ['a point of the future', /period: "2024"/, 'period: "2030"', /:\d+ points\.0\.period: lies after asOf \(2025-01\): mark it as a forecast/],
    ['a line of single points', /^kind: .*/m, 'kind: line', /:\d+ kind: a line needs two points/],
  ])('%s', (_name, from, to, told) => {
    edit(SERIES, from, to);
    expect(problemsOf(SERIES)).toMatch(told);
  });

  test('a series that no claim shows', () => {
    writeFileSync(join(root, 'figures/spare-series.yaml'), SOUND.replace(/^id: .*/m, 'id: spare-series'));
    expect(problemsOf('figures/spare-series.yaml')).toMatch(/:1 id: no claim has this series as its chart/);
  });
});

describe('the chart of a claim', () => {
  test.each([
    ['an unknown series', 'chart: no-such-series@2024', /:\d+ chart: unknown series "no-such-series"/],
    ['a period that the series lacks', 'chart: rare-earth-reserves-by-country@1999', /:\d+ chart: .* has no point of 1999/],
    ['what is no reference', 'chart: Reserves 2024', /:\d+ chart: a chart is the id of a series/],
  ])('%s is refused', (_name, chart, told) => {
    edit(CLAIM, /^chart: .*/m, chart);
    expect(problemsOf(CLAIM)).toMatch(told);
  });

  test('bars of several periods need one named', () => {
    edit(SERIES, /^points:\n/m, 'points:\n  - {of: China, period: "2023", value: 44000000}\n');
    edit(CLAIM, /^chart: .*/m, 'chart: rare-earth-reserves-by-country');
    expect(problemsOf(CLAIM)).toMatch(/:\d+ chart: .* has several periods: name one/);
  });

  test('a number of the same source and year that differs is told, another measure is not', () => {
    edit(SERIES, /(of: China, .*value: )\d+/, '$145000000');
    expect(problemsOf(CLAIM)).toMatch(/:\d+ figures\.\d\.low: 44000000 tonne, but rare-earth-reserves-by-country has 45000000 tonne of the same source and year/);
    edit(SERIES, /(of: China, .*value: )\d+/, '$1270000');
    expect(problemsOf(CLAIM)).not.toMatch(/of the same source and year/);
  });
});

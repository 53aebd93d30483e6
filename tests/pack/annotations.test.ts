import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { checkAnnotations } from '../../src/pack/check/annotations.ts';
import { checkSentences } from '../../src/pack/check/sentences.ts';
import { problemText } from '../../src/pack/problem.ts';

const CLAIM = 'claims/defence-technology/f35-rare-earth-content.yaml';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-annotations-'));
  cpSync('annotations', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function edit(file: string, from: RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(path, after);
}

/** Problems as an editor reads them. */
function problems(): string[] {
  const { annotations, problems: shape } = readAnnotations(root);
  return [...shape, ...checkAnnotations(annotations)].map((problem) => {
    const line = problem.line ?? annotations.lineOf(problem.file, problem.field);
    return problemText(line === undefined ? problem : { ...problem, line });
  });
}

test('the database is without a fault', () => {
  expect(problems()).toEqual([]);
});

test.each([
  ['a missing field', /^asOf: .*\n/m, /asOf/],
  ['a field that nobody knows', /^asOf:/m, /asof|asOf/i],
  ['an unknown source', /source: [a-z0-9-]+/, /unknown source/],
  ['an unknown related claim', /^related: \[/m, /unknown claim "no-such-claim"/],
  ['an unknown concept', /any: \[f-35\]/, /unknown concept "no-such-concept"/],
  ['a figure without a unit', /unit: pound, /, /unit/],
  ['a verdict off the scale', /verdict: [a-z-]+/, /verdict/],
  ['a date that is none', /checked: "[^"]+"/, /date/],
])('%s is told with file and line', (name, from, message) => {
  const replacements: Record<string, string> = {
    'a missing field': '',
    'a field that nobody knows': 'asof:',
    'an unknown source': 'source: no-such-source',
    'an unknown related claim': 'related: [no-such-claim, ',
    'an unknown concept': 'any: [no-such-concept]',
    'a figure without a unit': '',
    'a verdict off the scale': 'verdict: quite-true',
    'a date that is none': 'checked: "yesterday"',
  };
  edit(CLAIM, from, replacements[name] ?? '');
  const told = problems().filter((problem) => problem.startsWith(CLAIM));
  expect(told.join('\n')).toMatch(message);
  if (name !== 'a missing field') expect(told.join('\n')).toMatch(/\.yaml:\d+ /);
});

test('YAML that is none is told with file and line', () => {
  edit(CLAIM, /^asOf:/m, 'asOf: [');
  expect(problems().join('\n')).toMatch(/f35-rare-earth-content\.yaml:\d+/);
});

test('"false" without a source against it is refused', () => {
  edit(CLAIM, /verdict: [a-z-]+\n(?!.*verdict)/s, 'verdict: "false"\n');
  edit(CLAIM, /bearing: contradicts/g, 'bearing: qualifies');
  expect(problems().join('\n')).toMatch(/needs a citation that contradicts/);
});

test('a sentence that is not found, or found where it must not be, is told', () => {
  edit(CLAIM, /^find:\n/m, 'find:\n  - The weather is fine.\n');
  edit(CLAIM, /^not:\n/m, 'not:\n  - {text: "Each F-35 contains 920 pounds of rare earths.", because: what}\n');
  const { annotations } = readAnnotations(root);
  const told = checkSentences(annotations).problems.map(problemText).join('\n');
  expect(told).toMatch(/find\.0: "The weather is fine\." is not found/);
  expect(told).toMatch(/not\.0: .* is taken for this claim/);
});

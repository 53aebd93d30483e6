import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { checkReferences } from '../../src/pack/check/references.ts';
import { problemText } from '../../src/pack/problem.ts';

const DEPOSIT = 'glossary/north-pit.yaml';
const TERM = 'glossary/ore.yaml';
const CLAIM = 'claims/china-dominance/china-rare-earth-reserves.yaml';
let root = '';

/** Two entries that are right in every part. */
const ENTRIES: Readonly<Record<string, string>> = {
  [DEPOSIT]: `id: north-pit
kind: deposit
name: North Pit
otherNames: [Pit N., Північна]
text: North Pit is a deposit of lithium in the U.S. Geological Survey's list. Nobody has mined it.
country: Ukraine
region: Donetsk
coordinates: {lat: 48.1, lon: 37.5, cite: usgs-mcs-2025-rare-earths}
minerals: [lithium]
control:
  - {by: Ukraine, asOf: "2021", cite: usgs-mcs-2025-rare-earths}
  - {by: Russia (occupied), asOf: "2022-04", cite: usgs-mcs-2025-rare-earths}
sources: [usgs-mcs-2025-rare-earths]
claims: [china-rare-earth-reserves]
`,
  [TERM]: `id: ore
kind: term
name: Ore
otherNames: []
text: Ore is rock from which a metal is won. It must pay to mine it.
sources: [usgs-mcs-2025-rare-earths]
`,
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-glossary-'));
  // Of the whole database only what the rules look at: the rest would be read again for every test.
  for (const part of ['pack.yaml', 'lexicon/en/cues.yaml', CLAIM, 'sources/usgs-mcs-2025-rare-earths.yaml']) {
    mkdirSync(join(root, dirname(part)), { recursive: true });
    cpSync(join('annotations', part), join(root, part));
  }
  for (const folder of ['figures', 'glossary']) mkdirSync(join(root, folder));
  for (const [file, text] of Object.entries(ENTRIES)) writeFileSync(join(root, file), text);
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

test('entries that keep the rules are accepted', () => {
  expect(problemsOf(DEPOSIT)).toBe('');
  expect(problemsOf(TERM)).toBe('');
});

describe('an entry that breaks a rule is refused with file, line and field', () => {
  test.each([
    ['no name', /^name: .*\n/m, '', /^glossary\/\S+ name: /],
    ['a field that nobody knows', /^id:/m, 'owner: x\nid:', /:1 owner: /],
    ['an id that is not the file name', /^id: .*/m, 'id: other', /:1 id: must be the file name/],
    ['a kind that nobody knows', /^kind: .*/m, 'kind: rumour', /:\d+ kind: /],
    ['a third sentence', / Nobody has mined it\./, '$& It is deep.', /:\d+ text: must be two sentences, but has 3/],
    ['one sentence alone', / Nobody has mined it\./, '', /:\d+ text: must be two sentences, but has 1/],
    ['a text that is too long', /Nobody has/, `Nobody ${'of the many who came '.repeat(25)}has`, /:\d+ text: /],
    ['no source', /^sources: .*/m, 'sources: []', /:\d+ sources: /],
    ['an unknown source', /^sources: .*/m, 'sources: [no-such-source]', /:\d+ sources\.0: unknown source "no-such-source"/],
    ['an unknown claim', /^claims: .*/m, 'claims: [no-such-claim]', /:\d+ claims\.0: unknown claim "no-such-claim"/],
    ['a deposit that nobody holds', /^control:\n(.*\n){2}/m, 'control: []\n', /:\d+ control: /],
    ['a holder without a date', /, asOf: "2021"/, '', /:\d+ control\.0\.asOf: /],
    ['a holder without a source', /by: Ukraine(.*), cite: [^}]*/, 'by: Ukraine$1', /:\d+ control\.0\.cite: /],
    ['a holder of an unknown source', /by: Ukraine(.*), cite: [^}]*/, 'by: Ukraine$1, cite: no-such-source', /:\d+ control\.0\.cite: unknown source/],
    ['a date that is none', /asOf: "2021"/, 'asOf: "last year"', /:\d+ control\.0\.asOf: a date is/],
    ['dates out of order', /asOf: "2021"/, 'asOf: "2023"', /:\d+ control\.1\.asOf: must be later than the one before \(2023\)/],
    ['a date after the edition', /asOf: "2022-04"/, 'asOf: "2031"', /:\d+ control\.1\.asOf: lies after the edition \(\d{4}-\d{2}\)/],
    ['a latitude off the earth', /lat: 48\.1/, 'lat: 148.1', /:\d+ coordinates\.lat: /],
    ['coordinates of an unknown source', /(lon: 37\.5, cite: )[^}]*/, '$1no-such-source', /:\d+ coordinates\.cite: unknown source/],
    ['no minerals', /^minerals: .*/m, 'minerals: []', /:\d+ minerals: /],
    ['a country by occupation', /^country: .*/m, 'country: Russia', /:\d+ country: by recognised borders Donetsk is Ukraine/],
  ])('%s', (_name, from, to, told) => {
    edit(DEPOSIT, from, to);
    expect(problemsOf(DEPOSIT)).toMatch(told);
  });

  test('coordinates that nobody gave are null, never left out', () => {
    edit(DEPOSIT, /^coordinates: .*\n/m, '');
    expect(problemsOf(DEPOSIT)).toMatch(/coordinates: /);
    edit(DEPOSIT, /^minerals:/m, 'coordinates: null\nminerals:');
    expect(problemsOf(DEPOSIT)).toBe('');
  });

  test('what only deposits have', () => {
    edit(TERM, /^sources:/m, 'minerals: [iron]\nsources:');
    expect(problemsOf(TERM)).toMatch(/:\d+ minerals: /);
  });

  test('a name that two entries share, whatever its case', () => {
    edit(TERM, /^otherNames: .*/m, 'otherNames: [rock, NORTH PIT]');
    expect(problemsOf(TERM)).toMatch(/:\d+ otherNames\.1: "NORTH PIT" is also a name in glossary\/north-pit\.yaml/);
  });

  test('an id that another folder has as well', () => {
    mkdirSync(join(root, 'glossary/terms'));
    writeFileSync(join(root, 'glossary/terms/ore.yaml'), readFileSync(join(root, TERM), 'utf8').replace('name: Ore', 'name: Rock'));
    expect(problemsOf('glossary/terms/ore.yaml')).toMatch(/:1 id: also the id of glossary\/ore\.yaml/);
  });

  test('a source that nothing cites', () => {
    writeFileSync(join(root, 'sources/spare.yaml'), readFileSync(join(root, 'sources/usgs-mcs-2025-rare-earths.yaml'), 'utf8').replace(/^id: .*/m, 'id: spare'));
    expect(problemsOf('sources/spare.yaml')).toMatch(/:1 id: no claim, series or glossary entry cites this source/);
    edit(TERM, /^sources: .*/m, 'sources: [spare]');
    expect(problemsOf('sources/spare.yaml')).toBe('');
  });
});

test('every deposit of the database has a source and says who held it when', () => {
  const files = readdirSync('annotations/glossary');
  const { annotations } = readAnnotations('annotations');
  expect(annotations.glossary.map(({ value }) => `${value.id}.yaml`).toSorted()).toEqual(files.toSorted());
  for (const { value } of annotations.glossary) {
    expect(value.sources, value.id).not.toEqual([]);
    if (value.kind === 'deposit') expect(value.control.map(({ by, asOf, cite }) => by !== '' && asOf !== '' && cite !== ''), value.id).toContain(true);
  }
});

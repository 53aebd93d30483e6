import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { checkAnnotations } from '../../src/pack/check/annotations.ts';
import { checkSentences } from '../../src/pack/check/sentences.ts';
import { problemText } from '../../src/pack/problem.ts';

const CLAIM = 'claims/world-ore/ore-share.yaml';
const OTHER = 'claims/world-ore/mine-opening.yaml';
const SURVEY = 'sources/survey.yaml';
const REPORT = 'sources/report.yaml';

const claimFile = (id: string): string => `id: ${id}
replaces: []
theme: world-ore
suits: none
claim: China mines most of the world's rare earths.
assessments:
  - {from: "2020", until: "2024", verdict: supported, reason: "So it was for years."}
  - {from: "2024", until: null, verdict: "false", reason: "A second country mines more of it."}
asOf: "2025-01"
checked: "2026-11-02"
context: >-
  One country mined most of it until 2024. Another has mined more since.
figures:
  - {slot: null, is: found, what: share of mine output, low: 30, high: 40, unit: percent, year: 2025, cite: survey}
citations:
  - {source: survey, bearing: contradicts, finding: "China mined 30 to 40 percent in 2025.", locator: "p. 3"}
  - {source: report, bearing: supports, finding: "China mined most of it in 2021.", locator: null}
related: []
patterns:
  - slots: {who: {any: [china]}, how: {any: [mining]}, what: {any: [rare-earths]}}
find:
  - China mines most rare earths.
  - In China they mine rare earths.
  - Rare earths are mined in China.
  - China still mines rare earths.
  - Most rare earths are mined by China.
not:
  - {text: "India mines rare earths.", because: who}
  - {text: "China mines salt.", because: what}
  - {text: "China buys rare earths.", because: how}
  - {text: "India mines rare earths and coal.", because: who}
  - {text: "China mines coal.", because: what}
`;
const sourceFile = (id: string): string => `id: ${id}
title: What the ${id} found
publisher: Office of Mines
date: "2025-06"
url: https://${id}.example/mines
kind: research
language: en
standing: original
`;
const FILES: Readonly<Record<string, string>> = {
  'pack.yaml': 'id: ores\ntitle: Ores\nedition: "2026.11.1"\n',
  [CLAIM]: claimFile('ore-share'),
  [SURVEY]: sourceFile('survey'),
  [REPORT]: sourceFile('report'),
  'lexicon/en/place.yaml': 'type: place\nconcepts:\n  china: {words: [China]}\n',
  'lexicon/en/material.yaml': 'type: material\nconcepts:\n  rare-earths: {words: [rare earth]}\n',
  'lexicon/en/action.yaml': 'type: action\nconcepts:\n  mining: {words: [mine, mining]}\n',
  'retired.yaml': '- {id: old-ore, on: "2025-03", successor: ore-share, reason: "Was two claims in one."}\n',
  'shipped-ids.txt': 'old-ore\nore-share\n',
  'banned-hosts.yaml': '- {host: mirror.example, reason: "copies of others"}\n',
};
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-rules-'));
  for (const [file, content] of Object.entries(FILES)) write(file, content);
  cpSync('annotations/lexicon/en/cues.yaml', join(root, 'lexicon/en/cues.yaml'));
  for (const folder of ['figures', 'glossary', 'drafts/claims']) mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function edit(file: string, from: RegExp, to: string): void {
  const before = readFileSync(join(root, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(join(root, file), after);
}

/** Problems as an editor reads them. */
function told(): string[] {
  const { annotations, problems } = readAnnotations(root);
  const shown = [...problems, ...checkAnnotations(annotations)];
  // Sentences are run where there is nothing else to mend: a pattern that names what does not exist cannot be.
  const all = shown.length > 0 ? shown : checkSentences(annotations).problems;
  return all.map((problem) => {
    const line = problem.line ?? annotations.lineOf(problem.file, problem.field);
    return problemText(line === undefined ? problem : { ...problem, line });
  });
}

test('a sound database has no fault', () => {
  expect(told()).toEqual([]);
});

/** Rule, file to break, what is replaced by what, and what is told: file with line, field, reason. */
type Breach = [rule: string, file: string, from: RegExp, to: string, told: RegExp];

function breaks(breaches: Breach[]): void {
  test.each(breaches)('%s', (_rule, file, from, to, expected) => {
    edit(file, from, to);
    expect(told().join('\n')).toMatch(expected);
  });
}

describe('shape', () => {
  breaks([
    ['a field is missing', CLAIM, /^asOf: .*\n/m, '', /^claims\/world-ore\/ore-share\.yaml(:\d+)? asOf: /m],
    ['a field that nobody knows', CLAIM, /^asOf:/m, 'as-of: x\nasOf:', /ore-share\.yaml:\d+ as-of: /],
    ['a verdict off the scale', CLAIM, /verdict: supported/, 'verdict: quite-true', /ore-share\.yaml:\d+ assessments\.0\.verdict: /],
    ['nobody is named whom it suits', CLAIM, /^suits: .*/m, 'suits: everybody', /ore-share\.yaml:\d+ suits: /],
    ['a date that is none', CLAIM, /^checked: .*/m, 'checked: "yesterday"', /ore-share\.yaml:\d+ checked: a date is/],
    ['a figure without a unit', CLAIM, /unit: percent, /, '', /ore-share\.yaml:\d+ figures\.0\.unit: /],
    ['a figure without a year', CLAIM, /year: 2025, /, '', /ore-share\.yaml:\d+ figures\.0\.year: /],
    ['a figure without a source', CLAIM, /, cite: survey\}/, '}', /ore-share\.yaml:\d+ figures\.0\.cite: /],
    ['a bearing that nobody knows', CLAIM, /bearing: supports/, 'bearing: likes', /ore-share\.yaml:\d+ citations\.1\.bearing: /],
    ['one citation alone', CLAIM, /^ {2}- \{source: report.*\n/m, '', /ore-share\.yaml:\d+ citations: /],
    ['too few sentences to find', CLAIM, /^ {2}- China still mines.*\n/m, '', /ore-share\.yaml:\d+ find: /],
    ['too few lookalikes', CLAIM, /^ {2}- \{text: "China mines coal.*\n/m, '', /ore-share\.yaml:\d+ not: /],
    ['an id that is not the file name', CLAIM, /^id: .*/m, 'id: other-share', /ore-share\.yaml:\d+ id: must be the file name/],
    ['an id with capitals', SURVEY, /^id: .*/m, 'id: Survey', /survey\.yaml:\d+ id: an id is lower-case/],
    ['an address that is none', SURVEY, /^url: .*/m, 'url: survey', /survey\.yaml:\d+ url: /],
    ['a kind of source that nobody knows', SURVEY, /^kind: .*/m, 'kind: gossip', /survey\.yaml:\d+ kind: /],
    ['a standing that nobody knows', SURVEY, /^standing: .*/m, 'standing: heard', /survey\.yaml:\d+ standing: /],
    ['no YAML', CLAIM, /^asOf:/m, 'asOf: [', /ore-share\.yaml:\d+/],
    ['a retired id without a reason', 'retired.yaml', /reason: ".*"/, 'reason: ""', /retired\.yaml:\d+ 0\.reason: /],
    ['a banned host without a reason', 'banned-hosts.yaml', /, reason: ".*"/, '', /banned-hosts\.yaml:\d+ 0\.reason: /],
  ]);
});

describe('references', () => {
  breaks([
    ['an unknown source', CLAIM, /source: report/, 'source: nobody', /ore-share\.yaml:\d+ citations\.1\.source: unknown source "nobody"/],
    ['an unknown source of a figure', CLAIM, /cite: survey/, 'cite: nobody', /ore-share\.yaml:\d+ figures\.0\.cite: unknown source "nobody"/],
    ['an unknown related claim', CLAIM, /^related: .*/m, 'related: [nothing]', /ore-share\.yaml:\d+ related\.0: unknown claim "nothing"/],
    ['an unknown concept', CLAIM, /any: \[china\]/, 'any: [atlantis]', /ore-share\.yaml:\d+ patterns\.0\.slots\.who\.any: unknown concept "atlantis"/],
    ['an unknown slot', CLAIM, /who: \{any: \[china\]/, 'who: {any: [china], after: nowhere', /ore-share\.yaml:\d+ patterns\.0\.slots\.who: unknown slot "nowhere"/],
    ['no slot that the sentence must fill', CLAIM, /slots: \{.*\}$/m, 'slots: {who: {any: [china], from: [clause, headline]}}', /ore-share\.yaml:\d+ patterns\.0\.slots: needs a slot/],
    ['an unknown data series', CLAIM, /^figures:/m, 'chart: ore-by-country\nfigures:', /ore-share\.yaml:\d+ chart: unknown series "ore-by-country"/],
    ['a figure of no slot', CLAIM, /slot: null/, 'slot: part', /ore-share\.yaml:\d+ figures\.0\.slot: no pattern has a figure slot "part"/],
    ['a range upside down', CLAIM, /low: 30/, 'low: 50', /ore-share\.yaml:\d+ figures\.0\.low: low is above high/],
    ['a source that nothing cites', CLAIM, /source: report/, 'source: survey', /sources\/report\.yaml:\d+ id: no claim, series or glossary entry cites this source/],
    ['an unknown member of a concept', 'lexicon/en/place.yaml', /words: \[China\]/, 'words: [China], members: [atlantis]', /lexicon\/en china\.members: unknown concept "atlantis"/],
    ['a concept that no pattern asks for', 'lexicon/en/action.yaml', /$/, '  singing: {words: [sing]}\n', /lexicon\/en concepts\.singing: no pattern asks/],
  ]);

  test('one id twice', () => {
    write('claims/other-theme/ore-share.yaml', claimFile('ore-share'));
    expect(told().join('\n')).toMatch(/claims\/world-ore\/ore-share\.yaml:\d+ id: also the id of claims\/other-theme\/ore-share\.yaml/);
  });
});

describe('dates', () => {
  breaks([
    ['a check of the future', CLAIM, /^checked: .*/m, 'checked: "2026-12-01"', /ore-share\.yaml:\d+ checked: lies after the edition \(2026-11\)/],
    ['facts of the future', CLAIM, /^asOf: .*/m, 'asOf: "2027"', /ore-share\.yaml:\d+ asOf: lies after the edition/],
    ['facts after the check', CLAIM, /^checked: .*/m, 'checked: "2024-12"', /ore-share\.yaml:\d+ asOf: is after the check/],
    ['an assessment of the future', CLAIM, /"2024"/g, '"2027"', /ore-share\.yaml:\d+ assessments\.1\.from: lies after the edition/],
    ['a day that is none', CLAIM, /^checked: .*/m, 'checked: "2026-02-30"', /ore-share\.yaml:\d+ checked: there is no 2026-02-30/],
    ['an end before the beginning', CLAIM, /from: "2020"/, 'from: "2025"', /ore-share\.yaml:\d+ assessments\.0\.until: is before from/],
    ['a gap between assessments', CLAIM, /until: "2024"/, 'until: "2023"', /ore-share\.yaml:\d+ assessments\.0\.until: must be the date from which the next one holds \(2024\)/],
    ['two assessments that hold', CLAIM, /until: "2024"/, 'until: null', /ore-share\.yaml:\d+ assessments\.0\.until: must be the date/],
    ['none that holds', CLAIM, /until: null/, 'until: "2025"', /ore-share\.yaml:\d+ assessments\.1\.until: the last assessment holds/],
    ['a figure of the far future', CLAIM, /year: 2025/, 'year: 2090', /ore-share\.yaml:\d+ figures\.0\.year: 2090 is too far ahead/],
    ['a source of the future', SURVEY, /^date: .*/m, 'date: "2026-12"', /survey\.yaml:\d+ date: lies after the edition/],
  ]);
});

describe('sources', () => {
  breaks([
    ['a hard verdict without a source against it', CLAIM, /bearing: contradicts/, 'bearing: qualifies', /ore-share\.yaml:\d+ assessments: "false" needs a citation that contradicts/],
    ['one source cited twice instead of two', CLAIM, /source: report/, 'source: survey', /ore-share\.yaml:\d+ citations: needs two different sources/],
    ['a banned host', SURVEY, /^url: .*/m, 'url: https://www.mirror.example/mines', /survey\.yaml:\d+ url: mirror\.example is not cited: copies of others/],
    ['a host that is none', SURVEY, /^url: .*/m, 'url: https://survey/mines', /survey\.yaml:\d+ url: "survey" is no host/],
    ['a tracking parameter', SURVEY, /\/mines$/m, '/mines?utm_source=x', /survey\.yaml:\d+ url: without "utm_source"/],
    ['a passage in the address', SURVEY, /\/mines$/m, '/mines#:~:text=ore', /survey\.yaml:\d+ url: without the passage/],
    ['one address twice', SURVEY, /^url: .*/m, 'url: http://www.report.example/mines/', /survey\.yaml:\d+ url: also the address of sources\/report\.yaml/],
    ['neither address nor document', SURVEY, /^url: .*/m, 'url: null', /survey\.yaml:\d+ url: a source without an address/],
    ['a repost without a reason', SURVEY, /^standing: .*/m, 'standing: repost', /survey\.yaml(:\d+)? note: a repost needs its reason/],
    ['too many reposts', SURVEY, /^standing: .*/m, 'standing: repost\nnote: "The original is gone."', /survey\.yaml:\d+ standing: 1 of 2 sources are reposts: at most 5 in 100/],
  ]);
});

describe('wording', () => {
  breaks([
    ['two sentences', CLAIM, /^claim: .*/m, 'claim: China mines most of it. Others mine less.', /ore-share\.yaml:\d+ claim: must be one sentence/],
    ['a question', CLAIM, /^claim: .*/m, 'claim: Does China mine most rare earths?', /ore-share\.yaml:\d+ claim: must be one sentence that ends with a full stop/],
    ['a word that takes a side', CLAIM, /^claim: .*/m, 'claim: The so-called boom in China is over.', /ore-share\.yaml:\d+ claim: "so-called" takes a side/],
    ['a context of one sentence', CLAIM, /mined most of it until 2024\. Another/, 'mined most of it until 2024, another', /ore-share\.yaml:\d+ context: must be two to four sentences, but has 1/],
  ]);

  test('an id that says the verdict', () => {
    write('claims/world-ore/ore-share-myth.yaml', claimFile('ore-share-myth'));
    expect(told().join('\n')).toMatch(/ore-share-myth\.yaml:\d+ id: names the subject, not a verdict: "myth"/);
  });
});

describe('ids', () => {
  breaks([
    ['a retired id is used again', 'retired.yaml', /id: old-ore/, 'id: ore-share', /ore-share\.yaml:\d+ id: "ore-share" is retired/],
    ['a retired id twice', 'retired.yaml', /^(.*)\n/, '$1\n$1\n', /retired\.yaml:\d+ 1\.id: "old-ore" is here twice/],
    ['an unknown successor', 'retired.yaml', /successor: ore-share/, 'successor: nothing', /retired\.yaml:\d+ 0\.successor: unknown claim "nothing"/],
    ['an unknown draft', 'retired.yaml', /successor: ore-share/, 'successor: null, draft: nothing', /retired\.yaml:\d+ 0\.draft: there is no draft "nothing"/],
    ['a retired id that a claim replaces', CLAIM, /^replaces: .*/m, 'replaces: [old-ore]', /retired\.yaml:\d+ 0\.id: "old-ore" is replaced by a claim/],
    ['an id that is not listed', 'shipped-ids.txt', /ore-share\n/, '', /ore-share\.yaml:\d+ id: add "ore-share" to shipped-ids\.txt/],
    ['a shipped id that is gone', 'shipped-ids.txt', /$/, 'gone-ore\n', /shipped-ids\.txt: "gone-ore" has shipped and is no claim now/],
  ]);

  test('an id that replaces a claim that is there', () => {
    write(OTHER, claimFile('mine-opening').replace('replaces: []', 'replaces: [ore-share]'));
    expect(told().join('\n')).toMatch(/mine-opening\.yaml:\d+ replaces\.0: "ore-share" is a claim still/);
  });
});

describe('sentences', () => {
  breaks([
    ['one that is not found', CLAIM, /China still mines rare earths/, 'The weather is fine', /ore-share\.yaml:\d+ find\.3: "The weather is fine\." is not found/],
    ['one that is disputed', CLAIM, /China still mines rare earths/, 'China no longer mines rare earths', /ore-share\.yaml:\d+ find\.3: .* is found, but as disputed/],
    ['a lookalike that is found', CLAIM, /India mines rare earths and coal/, 'China mines rare earths and coal', /ore-share\.yaml:\d+ not\.3: .* is taken for this claim/],
    ['a lookalike that fails elsewhere', CLAIM, /because: how/, 'because: who', /ore-share\.yaml:\d+ not\.2: .* does not fail at who/],
    ['one that must differ and has no figure', CLAIM, /$/, 'differs: ["China mines rare earths."]\n', /ore-share\.yaml:\d+ differs\.0: .* no figure differs/],
    ['one that must be a denial and is none', CLAIM, /$/, 'disputes: ["China mines rare earths."]\n', /ore-share\.yaml:\d+ disputes\.0: .* is found, but as "asserts" and not "disputes"/],
    ['one that must be reported and is not', CLAIM, /$/, 'reports: ["China mines rare earths."]\n', /ore-share\.yaml:\d+ reports\.0: .* not "reports"/],
    ['one that must ask and does not', CLAIM, /$/, 'asks: ["China mines rare earths."]\n', /ore-share\.yaml:\d+ asks\.0: .* not "asks"/],
  ]);

  test('one that another claim takes as well', () => {
    write(OTHER, claimFile('mine-opening'));
    write('shipped-ids.txt', 'mine-opening\nold-ore\nore-share\n');
    expect(told().join('\n')).toMatch(/ore-share\.yaml:\d+ find\.0: .* is also taken for mine-opening/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { scan } from '../engine/scan.ts';
import { testDocument } from '../pack/check/test-document.ts';
import { draftClaims } from './evaluation/draft-claims.ts';
import { type Labelled, readLabelled } from './evaluation/labelled.ts';
import { laterClaims } from './evaluation/later-claims.ts';
import { mistakesOf, reportOf } from './evaluation/report.ts';
import { emptyScore, type Score, scoreSentence } from './evaluation/score.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';

/**
 * Scores detection, stance and outcome on labelled sentences: docs/evaluation.md.
 * `--frozen` scores the frozen sets, which nobody tunes on; `--mistakes` lists what went wrong (never with the frozen sets).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { frozen: { type: 'boolean', default: false }, mistakes: { type: 'boolean', default: false } },
});
const pack = loadPack();
const index = compile(pack);
const themeOf = new Map(pack.claims.map(({ id, theme }) => [id, theme]));

const folder = values.frozen ? join('tests', 'evaluation', 'frozen') : join('annotations', 'practice', pack.lexicon.language);
const files = positionals.length > 0 ? positionals : readdirSync(folder).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name));
const labels = { claims: new Set(themeOf.keys()), drafts: draftClaims('annotations'), later: laterClaims('annotations') };
const everything: Labelled[] = [];
for (const file of files) {
  const sentences = readLabelled(file, readFileSync(file, 'utf8'), labels);
  everything.push(...sentences);
  if (files.length > 1) print(evaluate(file, sentences, false));
}
print(evaluate(files.length > 1 ? 'All' : (files[0] ?? folder), everything, true));

function evaluate(title: string, sentences: readonly Labelled[], inFull: boolean): string {
  const whole = emptyScore();
  const themes = new Map<string, Score>();
  const scoreOf = (claim: string): Score[] => {
    const theme = themeOf.get(claim) ?? '';
    const score = themes.get(theme) ?? emptyScore();
    themes.set(theme, score);
    return [whole, score];
  };
  for (const sentence of sentences) {
    const { document, span } = testDocument(sentence);
    scoreSentence(sentence, scan(document, index).filter(({ end }) => end > span.start), scoreOf);
  }
  const negatives = sentences.filter(({ kind }) => kind === 'negative').length;
  const report = reportOf(`${title}: ${sentences.length - negatives} positives, ${negatives} hard negatives`, whole, inFull ? themes : new Map());
  return values.mistakes && inFull && !values.frozen ? `${mistakesOf(whole)}\n${report}` : report;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from '../pack/build.ts';
import { Readings } from '../pack/pack.ts';
import { checkAnnotations } from '../pack/check/annotations.ts';
import { checkSentences } from '../pack/check/sentences.ts';
import { type Problem, problemText } from '../pack/problem.ts';
import { triggersOf } from '../pack/triggers.ts';
import { readAnnotations } from './annotations.ts';

/**
 * Compiles annotations/ into pack.json and triggers.json.
 * `--readings FILE` adds what `train` learned.
 * `--check` also runs every claim's own sentences; `--only PART` reports on files whose path holds PART; `--untested` lists what no sentence tests.
 * Exit 1 with one line a problem where something is wrong.
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'annotations' },
    out: { type: 'string', default: 'dist/pack/untrained' },
    readings: { type: 'string' },
    check: { type: 'boolean', default: false },
    untested: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const { annotations, problems } = readAnnotations(values.root);
problems.push(...checkAnnotations(annotations));
if (values.check || values.untested) {
  const sentences = problems.some(isUnknown) ? { problems: [], untested: [] } : checkSentences(annotations, values.only);
  problems.push(...sentences.problems);
  if (values.untested) report(sentences.untested);
}
report(problems);
const told = problems.filter(({ file }) => file.includes(values.only)).length;
if (told > 0) {
  process.stderr.write(`${told} problems in ${values.root}\n`);
  process.exitCode = 1;
} else if (problems.length === 0) {
  write();
}

/** A pattern that names what does not exist cannot be compiled, so its sentences cannot be run. */
function isUnknown({ message }: Problem): boolean {
  return /^unknown (?:concept|slot)/.test(message);
}

function report(list: readonly Problem[]): void {
  for (const problem of list) {
    if (!problem.file.includes(values.only)) continue;
    const line = problem.line ?? annotations.lineOf(problem.file, problem.field);
    process.stderr.write(`${problemText(line === undefined ? problem : { ...problem, line })}\n`);
  }
}

function write(): void {
  const pack = buildPack(
    annotations.pack,
    annotations.claims.map(({ value }) => value),
    annotations.sources.map(({ value }) => value),
    annotations.series.map(({ value }) => value),
    annotations.glossary.map(({ value }) => value),
    annotations.lexicon,
    values.readings === undefined ? {} : Readings.parse(JSON.parse(readFileSync(values.readings, 'utf8'))),
    (content) => createHash('sha256').update(content).digest('hex').slice(0, 12),
  );
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'pack.json'), JSON.stringify(pack));
  writeFileSync(join(values.out, 'triggers.json'), JSON.stringify(triggersOf(pack)));
}

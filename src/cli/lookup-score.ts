import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { answersTo } from '../pack/look-up/answers.ts';
import { openParts, packParts } from '../pack/look-up/pack-lookup.ts';
import { loadPack } from './load-pack.ts';
import { answersOf } from './lookup-queries/answers-of.ts';
import { readQueries } from './lookup-queries/query.ts';
import { type Miss, type Score, scoreQueries, sharesOf } from './lookup-queries/score.ts';
import { print } from './print.ts';

const FILE = 'tests/lookup/queries.jsonl';

/** Scores the look-up on queries written without knowledge of its ranking, by kind; `--misses` lists what went wrong. */
const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const pack = loadPack();
const index = compile(pack);
const searched = { pack, index, lookup: openParts(packParts(pack, index), index.language) };
const result = scoreQueries(readQueries(FILE, readFileSync(FILE, 'utf8'), answersOf(pack)), (text) => answersTo(text, 3, searched));
print(reportOf(result.scores));
if (values.misses) print(result.misses.map(missLine).join(''));

function reportOf(scores: readonly Score[]): string {
  const rows = scores.map(({ kind, asked, first, inThree, nothing }) =>
    kind === 'nonsense'
      ? `${kind.padEnd(10)} ${asked} asked: nothing found ${percent(nothing / asked)} (${nothing})`
      : `${kind.padEnd(10)} ${asked} asked: right first ${percent(first / asked)} (${first}), in three ${percent(inThree / asked)} (${inThree}), nothing found ${nothing}`);
  const all = sharesOf(scores);
  return `${rows.join('\n')}\nAll: right first ${percent(all.first)} (bar 85 %), in three ${percent(all.inThree)} (bar 95 %); nonsense: nothing found ${percent(all.nothing)} (bar 95 %)\n`;
}

function missLine({ query: { id, text, right }, place, answers }: Miss): string {
  return `${id} ${text}\n    right: ${right.join(' ') || 'nothing'}\n    ${place === null ? '' : `at ${place}; `}got: ${answers.join(' ') || 'nothing'}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

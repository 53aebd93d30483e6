import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { answersTo, type Found } from '../pack/look-up/answers.ts';
import { openParts, packParts } from '../pack/look-up/pack-lookup.ts';
import type { Pack } from '../pack/pack.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';

const USAGE = 'Usage: npm run --silent lookup -- [--k N] [--json] TEXT';
const DEFAULT_K = 5;

/** Answers a look-up from the compiled pack: a line for people, with `--json` one JSON object an answer. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { k: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const text = positionals.join(' ').trim();
  const k = values.k === undefined ? DEFAULT_K : Number(values.k);
  if (text === '' || !Number.isInteger(k) || k < 1) throw new TypeError(USAGE);
  const pack = loadPack();
  const index = compile(pack);
  const found = answersTo(text, k, { pack, index, lookup: openParts(packParts(pack, index), index.language) });
  if (values.json) for (const [at, { kind, id, score, tier, why }] of found.entries()) print(`${JSON.stringify({ rank: at + 1, kind, id, score, tier, why })}\n`);
  else print(forPeople(found, pack));
}

function forPeople(found: readonly Found[], { claims, glossary, sources, series }: Pack): string {
  if (found.length === 0) return 'Nothing found.\n';
  const names = new Map([
    ...claims.map(({ id, claim }): [string, string] => [`claim ${id}`, claim]),
    ...glossary.map(({ id, name }): [string, string] => [`term ${id}`, name]),
    ...sources.map(({ id, title }): [string, string] => [`source ${id}`, title]),
    ...series.map(({ id, title }): [string, string] => [`series ${id}`, title]),
  ]);
  return found.map(({ kind, id, score, tier, why, figures }, at) => {
    const compared = figures.map(({ page, source, outcome }) => `     looked up: ${page.text}; ${source ? `sources: ${source.low === source.high ? source.low : `${source.low} to ${source.high}`} ${source.unit} (${source.year}): ${outcome}` : 'no figure to compare'}\n`);
    return `${at + 1}. ${names.get(`${kind} ${id}`) ?? id}\n     ${tier}, ${kind} ${id}, ${score}; ${why}\n${compared.join('')}`;
  }).join('');
}

try {
  main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

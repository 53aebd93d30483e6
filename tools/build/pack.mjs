import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildCli } from './cli.mjs';
import { isFresh } from './fresh.mjs';
import { at, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

export const PACK = at('dist', 'pack', 'pack.json');
export const TRIGGERS = at('dist', 'pack', 'triggers.json');

const READINGS = at('dist', 'pack', 'readings.json');
/** Folders of `annotations/` that the second readers learn from: training takes a minute, and sources teach them nothing. */
const LEARNED_FROM = ['claims', 'drafts', 'lexicon', 'practice'];

/**
 * Compiles `annotations/` into the claim pack where anything it depends on changed, after training the second readers.
 * Writes to standard error only.
 */
export async function compilePack() {
  const [trainer, compiler] = [await buildCli('train'), await buildCli('pack')];
  if (isFresh(PACK, [at('annotations'), trainer, compiler]) && existsSync(TRIGGERS)) return;
  // First without readings: mistakes in annotations are told before anybody waits for the training.
  run(compiler, []);
  if (!isFresh(READINGS, [...LEARNED_FROM.map((folder) => at('annotations', folder)), trainer])) run(trainer, [READINGS]);
  run(compiler, [PACK, TRIGGERS], ['--readings', READINGS, '--out', at('dist', 'pack')]);
}

/**
 * @param {string} tool
 * @param {readonly string[]} files which it must have written
 */
function run(tool, files, /** @type {string[]} */ args = []) {
  const { status } = spawnSync(process.execPath, [tool, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new PlainError('The claim pack was not compiled: see the messages above.');
  for (const file of files) if (!existsSync(file)) throw new PlainError(`${tool} ran, but did not write ${file}.`);
}

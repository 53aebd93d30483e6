import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildCli } from './cli.mjs';
import { isFresh } from './fresh.mjs';
import { at, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

export const PACK = at('dist', 'pack', 'pack.json');
export const TRIGGERS = at('dist', 'pack', 'triggers.json');

/** Compiles `annotations/` into the claim pack where anything it depends on changed. Writes to standard error only. */
export async function compilePack() {
  const compiler = await buildCli('pack');
  if (isFresh(PACK, [at('annotations'), compiler]) && existsSync(TRIGGERS)) return;
  const { status } = spawnSync(process.execPath, [compiler], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new PlainError('The claim pack was not compiled: see the messages above.');
  for (const file of [PACK, TRIGGERS]) {
    if (!existsSync(file)) throw new PlainError(`src/cli/pack.ts ran, but did not write ${file}.`);
  }
}

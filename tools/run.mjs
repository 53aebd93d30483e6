/** `node tools/run.mjs NAME ARGS`: runs a command-line tool of src/cli with a fresh claim pack. Prints nothing itself. */
import { pathToFileURL } from 'node:url';
import { buildCli } from './build/cli.mjs';
import { compilePack } from './build/pack.mjs';
import { PlainError, runTool } from './build/plain-error.mjs';

await runTool(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined) throw new PlainError('Say which command to run: scan or claims.');
  const tool = await buildCli(name);
  // `pack` compiles annotations itself: its mistakes are told without waiting for the training. `schemas` needs none of them.
  if (name !== 'pack' && name !== 'schemas') await compilePack();
  process.argv = [process.execPath, tool, ...rest];
  await import(pathToFileURL(tool).href);
});

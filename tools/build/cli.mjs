import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { isFresh } from './fresh.mjs';
import { at } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Bundles a command-line tool of `src/cli` when its sources changed, and says where it is.
 * @param {string} name
 */
export async function buildCli(name) {
  const entry = at('src', 'cli', `${name}.ts`);
  const output = at('dist', 'cli', `${name}.js`);
  if (!existsSync(entry)) throw new PlainError(`There is no command "${name}": src/cli/${name}.ts is missing.`);
  if (isFresh(output, [at('src'), at('package-lock.json')])) return output;
  await build({
    entryPoints: [entry],
    outfile: output,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return output;
}

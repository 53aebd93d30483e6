import { rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { at, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

const ENTRY = 'module';

/**
 * Writes `dist/engine.js`, the engine as one ES module for Node and browsers, and its types: `dist/engine.d.ts`, which
 * names those of `dist/engine/`.
 */
export async function buildEngine() {
  await build({
    absWorkingDir: at(),
    entryPoints: [`src/engine/${ENTRY}.ts`],
    outfile: at('dist', 'engine.js'),
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await writeTypes();
}

async function writeTypes() {
  const types = at('dist', 'engine');
  await rm(types, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tools', 'build', 'engine-types.json')], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new PlainError(`The engine's types were not written:\n${stdout}`);
  await writeFile(at('dist', 'engine.d.ts'), `export * from './engine/engine/${ENTRY}.js';\n`);
}

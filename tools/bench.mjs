/** `npm run bench`: times the engine, exports and imports against their budgets. Exit 1 where one is not kept. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { compilePack } from './build/pack.mjs';
import { at, ROOT } from './build/paths.mjs';
import { runTool } from './build/plain-error.mjs';

await runTool(async () => {
  await compilePack();
  for (const name of ['bench', 'notes']) {
    const outfile = at('dist', 'bench', `${name}.mjs`);
    await build({
      entryPoints: [at('tests', 'bench', `${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external',
      jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
});

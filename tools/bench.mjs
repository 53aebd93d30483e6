/** `npm run bench`: times the engine against its budgets. Exit 1 where one is not kept. */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { compilePack } from './build/pack.mjs';
import { at, ROOT } from './build/paths.mjs';
import { runTool } from './build/plain-error.mjs';

await runTool(async () => {
  await compilePack();
  const outfile = at('dist', 'bench', 'bench.mjs');
  await build({ entryPoints: [at('tests', 'bench', 'bench.ts')], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
});

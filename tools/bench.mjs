/**
 * `npm run bench`: times the engine, exports, imports and the library's lists against their budgets. `npm run bench -- import`: a claim pack of
 * 100,000 claims in a real Chromium. Exit 1 where a budget is not kept.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { compilePack } from './build/pack.mjs';
import { at, ROOT } from './build/paths.mjs';
import { PlainError, runTool } from './build/plain-error.mjs';

const IN_NODE = ['bench', 'peers', 'notes', 'library'];
const ALL = [...IN_NODE, 'import'];

await runTool(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !ALL.includes(name));
  if (unknown !== undefined) throw new PlainError(`There is no bench "${unknown}": it is one of ${ALL.join(', ')}.`);
  await compilePack();
  for (const name of asked.length > 0 ? asked : IN_NODE) {
    if (name === 'import') {
      const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'playwright.bench.config.ts'], { cwd: ROOT, stdio: 'inherit' });
      if (status !== 0) process.exitCode = status ?? 1;
      continue;
    }
    const outfile = at('dist', 'bench', `${name}.mjs`);
    await build({
      entryPoints: [at('tests', 'bench', `${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external',
      jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
    });
    const { status } = spawnSync(process.execPath, ['--expose-gc', outfile], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
});

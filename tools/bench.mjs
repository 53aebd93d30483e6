/**
 * `npm run bench`: times the engine, exports, imports, the library's lists and whole pages in Chromium against their budgets; of them only
 * those named, as in `npm run bench -- pages`. `npm run bench -- import`: a claim pack of 100,000 claims in a real Chromium.
 * Exit 1 where a budget is not kept.
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { compilePack } from './build/pack.mjs';
import { at, ROOT } from './build/paths.mjs';
import { PlainError, runTool } from './build/plain-error.mjs';

const USUAL = ['bench', 'peers', 'notes', 'library', 'pages'];
const ALL = [...USUAL, 'import'];

await runTool(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !ALL.includes(name));
  if (unknown !== undefined) throw new PlainError(`There is no bench "${unknown}": it is one of ${ALL.join(', ')}.`);
  const wanted = asked.length > 0 ? asked : USUAL;
  await compilePack();
  // These run the package as it ships.
  if (wanted.some((name) => name === 'pages' || name === 'import')) run(at('tools', 'build.mjs'));
  for (const name of wanted) {
    if (name === 'import') {
      const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'playwright.bench.config.ts'], { cwd: ROOT, stdio: 'inherit' });
      if (status !== 0) process.exitCode = status ?? 1;
      continue;
    }
    // As deep as the tests' harness, which finds the packages from where it stands.
    const outfile = at('dist', 'bench', name, `${name}.mjs`);
    await build({
      entryPoints: [at('tests', 'bench', `${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external',
      jsx: 'automatic', jsxImportSource: 'preact', logLevel: 'warning',
    });
    run('--expose-gc', outfile);
  }
});

/** @param {string[]} parts */
function run(...parts) {
  const { status } = spawnSync(process.execPath, parts, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}

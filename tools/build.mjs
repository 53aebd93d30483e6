/** `npm run build`: the claim pack, then dist/chrome, dist/firefox and dist/engine.js. `--watch` (npm run dev) builds again on change. */
import { build } from 'esbuild';
import { bundles, checkEntries } from './build/bundle.mjs';
import { buildEngine } from './build/engine.mjs';
import { compilePack } from './build/pack.mjs';
import { buildPackage } from './build/package.mjs';
import { BROWSERS } from './build/paths.mjs';
import { runTool } from './build/plain-error.mjs';
import { watchSources } from './build/watch.mjs';

/** @param {boolean} release */
async function buildAll(release) {
  checkEntries();
  await compilePack();
  for (const browser of BROWSERS) {
    await buildPackage(browser, (folder) => Promise.all(bundles(folder, release).map((options) => build(options))));
  }
}

await runTool(async () => {
  const watching = process.argv.includes('--watch');
  if (!watching) {
    await buildAll(true);
    await buildEngine();
    console.error('Built dist/chrome, dist/firefox and dist/engine.js.');
    return;
  }
  await watchSources(() => buildAll(false));
});

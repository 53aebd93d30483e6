/** `npm run build`: the claim pack, then dist/chrome and dist/firefox. `--watch` (npm run dev) builds again on change. */
import { build } from 'esbuild';
import { bundles, checkEntries } from './build/bundle.mjs';
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
    console.error('Built dist/chrome and dist/firefox.');
    return;
  }
  await watchSources(() => buildAll(false));
});

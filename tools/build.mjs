/** `npm run build`: the claim pack, then dist/chrome, dist/firefox and dist/engine.js. `--watch` (npm run dev) builds again on change. */
import { buildAll } from './build/all.mjs';
import { buildEngine } from './build/engine.mjs';
import { runTool } from './build/plain-error.mjs';
import { watchSources } from './build/watch.mjs';

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

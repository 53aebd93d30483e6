import { build } from 'esbuild';
import { bundles, checkEntries } from './bundle.mjs';
import { compilePack } from './pack.mjs';
import { buildPackage } from './package.mjs';
import { at, BROWSERS } from './paths.mjs';

/**
 * Builds the claim pack where it is stale, and each browser's folder in `dist/`.
 * @param {boolean} release without source maps, minified
 */
export async function buildAll(release) {
  checkEntries();
  await compilePack();
  for (const browser of BROWSERS) await buildFolder(browser, at('dist', browser), release);
}

/**
 * Builds one browser's package into a folder, from the claim pack as it is.
 * @param {import('./paths.mjs').BrowserName} browser
 * @param {string} folder is replaced as a whole
 * @param {boolean} release
 */
export async function buildFolder(browser, folder, release) {
  await buildPackage(browser, folder, (draft) => Promise.all(bundles(draft, release).map((options) => build(options))));
}

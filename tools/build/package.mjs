import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveManifest } from './manifest.mjs';
import { PACK } from './pack.mjs';
import { at } from './paths.mjs';

/**
 * Builds one browser's package beside the last one and swaps them: a browser never loads half of a package.
 * @param {import('./paths.mjs').BrowserName} browser
 * @param {(folder: string) => Promise<unknown>} bundle
 */
export async function buildPackage(browser, bundle) {
  const draft = at('dist', `.${browser}-${process.pid}`);
  try {
    await copyFiles(draft, browser);
    await bundle(draft);
    await rm(packageFolder(browser), { recursive: true, force: true });
    await rename(draft, packageFolder(browser));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Everything of a package that is not code: files as they are, the claim pack, the manifest.
 * @param {string} folder
 * @param {import('./paths.mjs').BrowserName} browser
 */
async function copyFiles(folder, browser) {
  await mkdir(folder, { recursive: true });
  await cp(at('extension'), folder, { recursive: true });
  await cp(PACK, join(folder, 'pack.json'));
  const manifest = deriveManifest(await readJson('manifest.json'), browser, (await readJson('package.json')).version);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @param {import('./paths.mjs').BrowserName} browser */
function packageFolder(browser) {
  return at('dist', browser);
}

/** @param {string} name */
async function readJson(name) {
  return JSON.parse(await readFile(at(name), 'utf8'));
}

import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { licencesText, partsOf } from './licences.mjs';
import { deriveManifest } from './manifest.mjs';
import { PACK } from './pack.mjs';
import { at } from './paths.mjs';

/**
 * Builds one browser's package beside the last one and swaps them: a browser never loads half of a package.
 * @param {import('./paths.mjs').BrowserName} browser
 * @param {string} folder
 * @param {(folder: string) => Promise<import('esbuild').BuildResult<{ metafile: true }>[]>} bundle
 */
export async function buildPackage(browser, folder, bundle) {
  const draft = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  try {
    await copyFiles(draft, browser);
    await writeFile(join(draft, 'licences.txt'), licencesText(partsOf(await bundle(draft))));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
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

/** @param {string} name */
async function readJson(name) {
  return JSON.parse(await readFile(at(name), 'utf8'));
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../build/paths.mjs';
import { run } from './say.mjs';

const LOCK = at('package-lock.json');
const INSTALLED = at('node_modules', '.package-lock.json');
/** The lock file's hash at the last installation; lies in node_modules, so that it goes when they go. */
const STAMP = at('node_modules', '.assay-lock');

/** Installs the packages of the lock file unless they are there. */
export function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!installedByHand()) install();
  writeFileSync(STAMP, wanted);
}

/** Whether somebody ran npm themselves: npm's own record then has every package at the lock file's version. */
function installedByHand() {
  if (!existsSync(INSTALLED)) return false;
  const there = packagesOf(INSTALLED);
  return Object.entries(packagesOf(LOCK)).every(
    ([path, { version, optional }]) => path === '' || optional === true || there[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  // No package here needs its install script.
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'])) return;
  throw new Error('The packages could not be installed: see above. Is the npm registry in reach?');
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether `output` is newer than everything under `inputs` (files or folders).
 * @param {string} output
 * @param {readonly string[]} inputs
 */
export function isFresh(output, inputs) {
  return existsSync(output) && inputs.every((input) => newest(input) < statSync(output).mtimeMs);
}

/**
 * Time of the latest change under a path. Folders count too: a removed file changes its folder.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

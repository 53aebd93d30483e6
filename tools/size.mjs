/** `npm run size`: what the packages weigh, against their budgets. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at, BROWSERS } from './build/paths.mjs';
import { PlainError, runTool } from './build/plain-error.mjs';

const KB = 1024;
/** Scripts that run in web pages: every reader pays for them on every page. */
const BUDGETS = { 'sentinel.js': 4 * KB, 'reader.js': 40 * KB };
/** A package is files, each compressed; the archive's own names and tables are small beside them. */
const PACKAGE_BUDGET = 2 * KB * KB;

await runTool(async () => {
  const over = [];
  for (const browser of BROWSERS) {
    const folder = at('dist', browser);
    if (!existsSync(folder)) throw new PlainError('There are no packages to weigh: npm run build makes them.');
    for (const [name, budget] of Object.entries(BUDGETS)) over.push(...weigh(`${browser}/${name}`, packed(join(folder, name)), budget));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const whole = files.reduce((sum, entry) => sum + packed(join(entry.parentPath, entry.name)), 0);
    over.push(...weigh(`${browser} package`, whole, PACKAGE_BUDGET));
  }
  if (over.length > 0) throw new PlainError(`Over budget: ${over.join(', ')}`);
});

/** @param {string} path */
function packed(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Prints one line; the name where it is too heavy. @param {string} name @param {number} size @param {number} budget */
function weigh(name, size, budget) {
  console.log(`${name.padEnd(22)} ${(size / KB).toFixed(1).padStart(7)} KB of ${budget / KB} KB`);
  return size > budget ? [name] : [];
}

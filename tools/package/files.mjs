import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file under a folder, with its path from there.
 * @param {string} folder
 * @param {readonly string[]} without names of folders at its top that are left out
 * @returns {import('./zip.mjs').Entry[]}
 */
export function filesUnder(folder, without = []) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (without.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }) : [];
    const files = entry.isDirectory() ? inside.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)) : [path];
    return files.map((file) => entryOf(folder, relative(folder, file).split(sep).join('/')));
  });
}

/**
 * The files that the project is built from: those that git keeps or, where there is no git, as in an unpacked source archive,
 * all but what .gitignore names.
 * @param {string} root
 * @returns {import('./zip.mjs').Entry[]}
 */
export function sourceFiles(root) {
  const tracked = existsSync(join(root, '.git')) ? spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }) : null;
  if (tracked?.status !== 0) return filesUnder(root, ['.git', ...ignoredFolders(root)]);
  const paths = tracked.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  return paths.map((path) => entryOf(root, path));
}

/** .gitignore names nothing but folders at the top. @param {string} root */
function ignoredFolders(root) {
  return readFileSync(join(root, '.gitignore'), 'utf8').split('\n').map((line) => line.replace(/\/$/, ''));
}

/** @param {string} root @param {string} path */
function entryOf(root, path) {
  return { path, bytes: new Uint8Array(readFileSync(join(root, path))) };
}

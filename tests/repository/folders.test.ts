import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const README = readFileSync('README.md', 'utf8');
/** Made by tools, and ignored by git. */
const MADE = new Set(readFileSync('.gitignore', 'utf8').split('\n').map((line) => line.replace(/\/$/, '')));

function foldersOf(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.has(entry.name))
    .map(({ name }) => (path === '.' ? name : `${path}/${name}`));
}

test("README's table names every folder at the top and in src, each with its purpose, and none that is not there", () => {
  const rows = [...README.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(rows.every(([, , purpose = '']) => purpose.trim().length > 0)).toBe(true);
  const there = [...foldersOf('.').filter((name) => name !== 'src'), ...foldersOf('src')];
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set([...there, 'src/*.ts']));
});

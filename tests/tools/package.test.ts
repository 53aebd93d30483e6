import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { buildFolder } from '../../tools/build/all.mjs';
import { bundles } from '../../tools/build/bundle.mjs';
import { licencesTable, partsOf } from '../../tools/build/licences.mjs';
import { BROWSERS } from '../../tools/build/paths.mjs';
import { filesUnder, sourceFiles } from '../../tools/package/files.mjs';
import { zipOf } from '../../tools/package/zip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'assay-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });

test.each(BROWSERS)('two builds for %s give the same bytes, and the package holds what it needs', async (browser) => {
  const [first, second] = [join(folder, browser), join(folder, `${browser}-again`)];
  await buildFolder(browser, first, true);
  await buildFolder(browser, second, true);
  const zip = zipOf(filesUnder(first));
  expect(Buffer.compare(zip, zipOf(filesUnder(second)))).toBe(0);
  const paths = Object.keys(unzipSync(zip));
  expect(paths).toEqual(paths.toSorted());
  expect(paths).toEqual(expect.arrayContaining(['manifest.json', 'background.js', 'sentinel.js', 'reader.js', 'pack.json', 'licences.txt']));
}, 120_000);

test('neither the order of the files, nor the day, nor the time zone changes an archive', () => {
  const files = ['b/2.txt', 'a.txt', 'b/10.txt'].map(entry);
  const zip = zipOf(files);
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Pacific/Auckland';
    expect(Buffer.compare(zip, zipOf(files.toReversed()))).toBe(0);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([['a.txt', 'a.txt'], ['b/10.txt', 'b/10.txt'], ['b/2.txt', 'b/2.txt']]);
});

test('without git the source archive is all but what .gitignore names', () => {
  const root = join(folder, 'unpacked');
  for (const path of ['src/deep/a.ts', 'src/dist/kept.ts', 'dist/out.js', 'node_modules/x/y.js']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  }
  writeFileSync(join(root, '.gitignore'), 'node_modules/\ndist/\n');
  expect(sourceFiles(root).map(({ path }) => path).toSorted()).toEqual(['.gitignore', 'src/deep/a.ts', 'src/dist/kept.ts']);
});

test('docs/third-party.md lists the packages that are bundled, and no others', async () => {
  const built = await Promise.all(bundles(join(folder, 'nowhere'), true).map((options) => build({ ...options, write: false })));
  expect(readFileSync('docs/third-party.md', 'utf8')).toContain(licencesTable(partsOf(built)));
});

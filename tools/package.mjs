/**
 * `npm run package`: builds, then writes dist/packages/assay-VERSION-{chrome,firefox,source}.zip and prints their SHA-256.
 * The same sources give the same bytes: docs/store/reviewers.md.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { buildAll } from './build/all.mjs';
import { at, BROWSERS, ROOT } from './build/paths.mjs';
import { runTool } from './build/plain-error.mjs';
import { filesUnder, sourceFiles } from './package/files.mjs';
import { zipOf } from './package/zip.mjs';

await runTool(async () => {
  await buildAll(true);
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  const archives = [...BROWSERS.map((browser) => ({ name: browser, files: filesUnder(at('dist', browser)) })), { name: 'source', files: sourceFiles(ROOT) }];
  // Nothing of an earlier version stays to be handed in by mistake.
  await rm(at('dist', 'packages'), { recursive: true, force: true });
  await mkdir(at('dist', 'packages'), { recursive: true });
  for (const { name, files } of archives) {
    const bytes = zipOf(files);
    const path = `dist/packages/assay-${version}-${name}.zip`;
    await writeFile(at(path), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${path}  ${Math.ceil(bytes.length / 1024)} KB`);
  }
});

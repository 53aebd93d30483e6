import { existsSync } from 'node:fs';
import { cssPlugin } from './css-plugin.mjs';
import { mapPlugin } from './map-plugin.mjs';
import { at } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { triggersPlugin } from './triggers-plugin.mjs';

/** Scripts that run in web pages: one self-contained file each. */
const IN_PAGES = { sentinel: 'src/page/sentinel.ts', reader: 'src/page/reader.ts' };

/** The worker and the extension's own pages: modules that share their code. */
const OWN = {
  background: 'src/background/main.ts',
  panel: 'src/ui/panel/main.tsx',
  notes: 'src/ui/notes/main.tsx',
  options: 'src/ui/options/main.tsx',
  lookup: 'src/ui/look-up/main.tsx',
  check: 'src/ui/check/main.tsx',
  welcome: 'src/ui/welcome/main.tsx',
  library: 'src/ui/library/main.tsx',
};

/** Files of `extension/` that the manifest or the worker names. */
const SHIPPED = ['panel.html', 'notes.html', 'options.html', 'lookup.html', 'check.html', 'welcome.html', 'library.html', 'marks.css', 'icons/128.png', ...['en', 'uk', 'ru', 'de', 'fr'].map((language) => `_locales/${language}/messages.json`)];

/** Says plainly, all at once, which parts of the extension are not there. */
export function checkEntries() {
  const needed = [...Object.values(IN_PAGES), ...Object.values(OWN), ...SHIPPED.map((name) => `extension/${name}`)];
  const missing = needed.filter((path) => !existsSync(at(path)));
  if (missing.length > 0) throw new PlainError(`The build cannot start, missing:\n  ${missing.join('\n  ')}`);
}

/**
 * esbuild's options for one package: first what runs in pages, then the rest.
 * @param {string} folder
 * @param {boolean} release
 * @returns {(import('esbuild').BuildOptions & { metafile: true })[]}
 */
export function bundles(folder, release) {
  /** @type {import('esbuild').BuildOptions & { metafile: true }} */
  const shared = {
    absWorkingDir: at(),
    outdir: folder,
    bundle: true,
    minify: release,
    sourcemap: release ? false : 'inline',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: ['chrome130', 'firefox146'],
    plugins: [triggersPlugin, cssPlugin, mapPlugin],
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
  };
  return [
    { ...shared, entryPoints: IN_PAGES, format: 'iife' },
    { ...shared, entryPoints: OWN, format: 'esm', splitting: true, chunkNames: 'chunks/[name]-[hash]' },
  ];
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../build/paths.mjs';
import { chromiumCandidates, firefoxCandidates } from './candidates.mjs';
import { getBrowsers } from './get-browsers.mjs';
import { chromiumRunsExtensions, firefoxIsRecent } from './probe.mjs';
import { say } from './say.mjs';

/** Where each browser was found, or null where none can be had: read by the tests. */
const FOUND = at('.assay', 'browsers.json');

/** @typedef {'chromium' | 'firefox'} Browser */
/** @typedef {Partial<Record<Browser, string | null>>} Found */

const KINDS = {
  chromium: { variable: 'ASSAY_CHROMIUM', candidates: chromiumCandidates, works: chromiumRunsExtensions, title: 'Chromium' },
  firefox: { variable: 'ASSAY_FIREFOX', candidates: firefoxCandidates, works: firefoxIsRecent, title: 'Firefox 146 or later' },
};

/**
 * Finds the named browsers, gets those that are missing, and remembers them.
 * @param {readonly string[]} names
 */
export async function ensureBrowsers(names) {
  const wanted = Object.keys(KINDS).filter(isBrowser).filter((name) => names.includes(name));
  const found = readFound();
  const unknown = wanted.filter((name) => !isRemembered(name, found[name]));
  if (unknown.length === 0) return;

  for (const name of unknown) found[name] = await findBrowser(name);
  const missing = unknown.filter((name) => found[name] === null);
  if (missing.length > 0 && getBrowsers(missing)) {
    for (const name of missing) found[name] = await findBrowser(name);
  }
  writeFound(found);
  for (const name of unknown) report(name, found[name] ?? null);
}

/** @param {string} name @returns {name is Browser} */
function isBrowser(name) {
  return name === 'chromium' || name === 'firefox';
}

/**
 * A path that the person names is tried again where it is not the remembered one.
 * @param {Browser} name
 * @param {string | null | undefined} path
 */
function isRemembered(name, path) {
  if (typeof path !== 'string' || !existsSync(path)) return false;
  const wished = process.env[KINDS[name].variable];
  return wished === undefined || wished === path;
}

/** @param {Browser} name @returns {Promise<string | null>} */
async function findBrowser(name) {
  const { variable, candidates, works, title } = KINDS[name];
  const wished = process.env[variable];
  if (wished !== undefined) {
    if (await works(wished)) return wished;
    throw new Error(`${variable} is ${wished}, but that is no ${title} that runs the extension.`);
  }
  for (const path of candidates()) if (await works(path)) return path;
  return null;
}

/** @param {Browser} name @param {string | null} path */
function report(name, path) {
  const { title, variable } = KINDS[name];
  if (path !== null) return say(`${title}: ${path}`);
  say(`No ${title} here, and none could be fetched. Install one (Debian: apt install ${debianName(name)}) or set ${variable}.`);
}

/** @param {Browser} name */
function debianName(name) {
  return name === 'firefox' ? 'firefox-esr' : 'chromium';
}

/** @returns {Found} */
function readFound() {
  return existsSync(FOUND) ? JSON.parse(readFileSync(FOUND, 'utf8')) : {};
}

/** @param {Found} found */
function writeFound(found) {
  mkdirSync(at('.assay'), { recursive: true });
  writeFileSync(FOUND, `${JSON.stringify(found, null, 2)}\n`);
}

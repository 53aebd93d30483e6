import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Branded Chrome comes last: from version 137 on it ignores --load-extension. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
const CHROME_NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'];
const CHROMIUM_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];
const FIREFOX_APPS = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Paths that may be a Chromium, the likeliest first. */
export function chromiumCandidates() {
  return [...onPath(CHROMIUM_NAMES), ...CHROMIUM_APPS.filter(existsSync), ...fromPlaywright(), ...onPath(CHROME_NAMES)];
}

/** Paths that may be a Firefox. */
export function firefoxCandidates() {
  return [...onPath(FIREFOX_NAMES), ...FIREFOX_APPS.filter(existsSync)];
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

/** Where Playwright keeps what it downloads. */
function fromPlaywright() {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), ...playwrightFolder());
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)).toSorted().toReversed();
  const inside = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win64/chrome.exe', 'chrome-win/chrome.exe'];
  return builds.flatMap((build) => inside.map((path) => join(cache, build, path))).filter(existsSync);
}

function playwrightFolder() {
  if (process.platform === 'darwin') return ['Library', 'Caches', 'ms-playwright'];
  return process.platform === 'win32' ? ['AppData', 'Local', 'ms-playwright'] : ['.cache', 'ms-playwright'];
}

import { existsSync } from 'node:fs';
import { at } from '../build/paths.mjs';
import { run, say } from './say.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Gets browsers: Debian's packages when root, else Playwright's Chromium. Whether anything new may be there.
 * @param {readonly ('chromium' | 'firefox')[]} names
 */
export function getBrowsers(names) {
  say(`Fetching ${names.join(' and ')}.`);
  const debian = isDebianRoot() && installDebian(names.map((name) => DEBIAN_PACKAGES[name]));
  if (debian) return true;
  // Playwright's Firefox is patched and takes no extensions.
  return names.includes('chromium') && run(process.execPath, [at('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages */
function installDebian(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quiet);
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
}

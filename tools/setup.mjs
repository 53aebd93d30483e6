/**
 * Sets up what is missing, before every script: packages, and the browsers named as arguments.
 * Needs Node alone, writes to standard error alone, and is quick where nothing is to do.
 */
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say } from './setup/say.mjs';

try {
  ensurePackages();
  await ensureBrowsers(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

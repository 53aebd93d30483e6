/** `npm start`: builds, and opens a browser with the extension on a sample page. Without a display it prints what it found. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { at } from './build/paths.mjs';
import { PlainError, runTool } from './build/plain-error.mjs';
import { marksOfFrontTab } from './start/marks.mjs';
import { serveFolder } from './start/serve.mjs';

const SCREENSHOT = at('dist', 'start', 'sample.png');
const PACKAGE = at('dist', 'chrome');

await runTool(async () => {
  build();
  const server = await serveFolder(at('tests', 'pages'));
  const profile = await mkdtemp(join(tmpdir(), 'assay-start-'));
  try {
    await show(`${server.origin}/sample.html`, profile);
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

function build() {
  const { status } = spawnSync(process.execPath, [at('tools', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new PlainError('Nothing to start: the build failed.');
}

/** @param {string} address @param {string} profile */
async function show(address, profile) {
  const headless = !hasDisplay();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    viewport: headless ? { width: 1280, height: 1600 } : null,
    // A root user, as in a container, cannot have the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${PACKAGE}`, `--load-extension=${PACKAGE}`, '--no-first-run'],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const closed = new Promise((resolve) => context.once('close', resolve));
    await page.goto(address);
    await page.bringToFront();
    await report(page, context);
    if (headless) return;
    console.log(`The sample page is open at ${address}. Close the browser to end.`);
    await closed;
  } finally {
    await context.close();
  }
}

/**
 * Prints the claims found and takes the screenshot.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').BrowserContext} context
 */
async function report(page, context) {
  const marks = await marksOfFrontTab(context);
  if (marks.length === 0) throw new PlainError('The extension found no claim on the sample page.');
  console.log(`${marks.length} claims found on the sample page:`);
  for (const { quote, wording, verdict, stance } of marks) {
    console.log(`- "${quote}"\n  ${wording} (${verdict}; the page ${stance} it)`);
  }
  await mkdir(at('dist', 'start'), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  console.log(`Screenshot: ${SCREENSHOT}`);
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The Chromium that the set-up found. */
function chromiumPath() {
  const found = at('.assay', 'browsers.json');
  const path = existsSync(found) ? JSON.parse(readFileSync(found, 'utf8')).chromium : null;
  if (typeof path !== 'string') throw new PlainError('There is no Chromium here: see what the set-up says above.');
  return path;
}

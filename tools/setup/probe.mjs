import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** First start of a browser on a slow machine, in milliseconds. */
const PATIENCE_MS = 20_000;
/** `strict_min_version` of the manifest. */
const OLDEST_FIREFOX = 146;

/**
 * Whether this Chromium runs extensions from a folder: a small one is loaded, and its worker must call back.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function chromiumRunsExtensions(path) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-probe-'));
  const server = createServer((_request, response) => response.end());
  try {
    const port = await listen(server);
    const answered = new Promise((resolve) => server.once('request', () => resolve(true)));
    return await startUntil(path, probeFlags(writeProbe(folder, port), join(folder, 'profile')), answered);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Whether this Firefox is recent enough for the extension.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function firefoxIsRecent(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: PATIENCE_MS });
  return Number(/Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST_FIREFOX;
}

/** @param {import('node:http').Server} server @returns {Promise<number>} */
async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * An extension whose worker does nothing but ask our server.
 * @param {string} folder
 * @param {number} port
 */
function writeProbe(folder, port) {
  const extension = join(folder, 'extension');
  mkdirSync(extension);
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'worker.js'), `fetch('http://127.0.0.1:${port}/')`);
  return extension;
}

/** @param {string} extension @param {string} profile */
function probeFlags(extension, profile) {
  return [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ];
}

/**
 * Runs a browser until the promise holds, it ends by itself or patience does; then ends it.
 * @param {string} path
 * @param {readonly string[]} flags
 * @param {Promise<unknown>} event
 */
async function startUntil(path, flags, event) {
  const browser = spawn(path, flags, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const ended = new Promise((resolve) => {
    browser.once('error', () => resolve(false));
    browser.once('exit', () => resolve(false));
  });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  const answered = await Promise.race([event, ended, late]);
  clearTimeout(timer);
  if (browser.exitCode === null) {
    end(browser);
    await ended;
  }
  return answered === true;
}

/** Ends a browser and the helpers it started. @param {import('node:child_process').ChildProcess} browser */
function end(browser) {
  if (browser.pid === undefined) return;
  try {
    if (process.platform === 'win32') browser.kill();
    else process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/**
 * Firefox with the extension loaded, cut off from the world.
 *
 *   const firefox = await launchFirefox();
 *   try {
 *     const page = await firefox.openArticle('https://news.example/a', html);
 *     ...
 *     expect(firefox.leaks()).toEqual([]);
 *   } finally {
 *     await firefox.close();
 *   }
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { browserPath, FIREFOX_PACKAGE } from './browsers.ts';
import type { Reply } from './chromium.ts';
import { browserWindow, type FirefoxWindow } from './firefox-chrome.ts';
import { quietPrefs } from './firefox-prefs.ts';
import { inOverlay } from './in-overlay-firefox.ts';
import { middleOf, Place } from './in-overlay.ts';
import { assertNothingLeaked, startRecorder } from './recorder.ts';

/** Address of the extension's pages, fixed so that tests can open them. */
const UUID = '7d3f9a52-1c64-4b8e-9d07-a55a7e0a55a7';

export type ExtensionInFirefox = {
  browser: Browser;
  extensionId: string;
  /** The browser's own window: menus, shortcuts, sidebar. */
  window: FirefoxWindow;
  /** Folder that downloads go to. */
  downloads: string;
  /** Answers this address in tabs opened from now on. */
  serve(address: string, reply: Reply): void;
  /** Serves the HTML at this address and opens it in a new tab. */
  openArticle(address: string, reply: Reply): Promise<Page>;
  /** Opens a page of the extension in a new tab and waits for the selector there. */
  openOwnPage(path: string, selector?: string): Promise<Page>;
  /** Presses a shortcut of the manifest in this tab. */
  runCommand(name: string, page: Page): Promise<void>;
  /** Opens the context menu on the selection (or the element) and chooses an entry by its id. */
  chooseMenu(id: string, page: Page, selector?: string): Promise<void>;
  /** Evaluates an expression over `root` and `focused` inside the overlay's closed root; null where there is none. */
  inOverlay(page: Page, expression: string): Promise<unknown>;
  /** Clicks an element of the overlay with the real mouse. */
  clickInOverlay(page: Page, selector: string): Promise<void>;
  /** Text of the toolbar badge in this tab. */
  badge(page: Page): Promise<string>;
  /** Stops the background page as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Requests that were not for a served page: hosts asked for by the extension, the browser or a page. */
  leaks(): string[];
  /** Ends the browser; throws where anything leaked, so that every test asserts it. */
  close(): Promise<void>;
};

export type FirefoxOptions = {
  /** The package, where it is not the built one: a folder or a zip. */
  extension?: string;
  colorScheme?: 'light' | 'dark';
  /** More settings: `{'dom.indexedDB.enabled': false}` breaks IndexedDB. */
  prefs?: Record<string, string | number | boolean>;
  /** The test's pages make requests of their own that nothing serves. */
  leaky?: boolean;
};

/** Longest wait for an extension's own page, in milliseconds. */
const OWN_PAGE_WAIT = 15_000;

/** Waits for a selector, again where the first document was still there and was replaced while waiting. */
async function untilThere(page: Page, selector: string): Promise<void> {
  const end = Date.now() + OWN_PAGE_WAIT;
  for (;;) {
    try {
      await page.waitForSelector(selector, { timeout: Math.max(1, end - Date.now()) });
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts Firefox with a new profile. Close it in `finally`: a leaked one hangs the run. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<ExtensionInFirefox> {
  const executablePath = browserPath('firefox');
  if (executablePath === null) throw new Error('No Firefox here: the set-up says what to install.');
  const extension = options.extension ?? FIREFOX_PACKAGE;
  const manifest = readManifest(extension);
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const recorder = await startRecorder();
  const downloads = await mkdtemp(join(tmpdir(), 'assay-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    // Without it a release of Firefox ignores the setting for its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...quietPrefs(recorder.port),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      ...options.prefs,
    },
  });
  const pages = new Map<string, Reply>();
  const refused: string[] = [];
  await browser.installExtension(extension);
  await closeWelcome(browser);
  const window = await browserWindow(browser);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;

  const leaks = () => [...new Set([...refused, ...recorder.hosts])];
  const openTab = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  };

  return {
    browser,
    extensionId,
    window,
    downloads,
    serve: (address, reply) => void pages.set(address, reply),
    async openArticle(address, reply) {
      pages.set(address, reply);
      const page = await openTab();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, pages, refused));
      await page.goto(address);
      return page;
    },
    async openOwnPage(path, selector = 'body') {
      const page = await openTab();
      // Never resolves for addresses of extensions: the selector tells that the page is there.
      page.goto(`moz-extension://${UUID}/${path}`, { timeout: 3_000 }).catch(() => undefined);
      await untilThere(page, selector);
      return page;
    },
    async runCommand(name, page) {
      await page.bringToFront();
      const key = keySelector(extensionId, manifest, name);
      await window.evaluate(`document.querySelector(${JSON.stringify(key)}).doCommand()`);
    },
    async chooseMenu(id, page, selector) {
      await page.bringToFront();
      const { x, y } = await placeOfClick(page, selector);
      await page.mouse.click(x, y, { button: 'right' });
      await window.evaluate(chooseMenuEntry(`${widgetId(extensionId)}-menuitem-_${id}`));
    },
    inOverlay: (page, expression) => inOverlay(browser, page, expression),
    async clickInOverlay(page, selector) {
      const { x, y } = Place.parse(await inOverlay(browser, page, middleOf(selector)));
      await page.mouse.click(x, y);
    },
    async badge(page) {
      await page.bringToFront();
      return z.string().parse(
        await window.evaluate(
          `${policy}.extension.apiManager.global.browserActionFor(${policy}.extension).action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`,
        ),
      );
    },
    async stopWorker() {
      await window.evaluate(`${policy}.extension.terminateBackground().then(() => null)`);
    },
    leaks,
    async close() {
      await browser.close();
      await recorder.close();
      await rm(downloads, { recursive: true, force: true });
      if (!options.leaky) assertNothingLeaked(leaks());
    },
  };
}

/** Closes the welcome page, which takes the front of a new install; gives up on packages that have none. */
async function closeWelcome(browser: Browser): Promise<void> {
  for (let waited = 0; waited < 3_000; waited += 50) {
    const welcome = (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return await welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const Manifest = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
  commands: z.record(z.string(), z.object({ suggested_key: z.optional(z.object({ default: z.string() })) })),
});
type Manifest = z.infer<typeof Manifest>;

function readManifest(extension: string): Manifest {
  const bytes = extension.endsWith('.zip')
    ? unzipSync(readFileSync(extension), { filter: ({ name }) => name === 'manifest.json' })['manifest.json']
    : readFileSync(join(extension, 'manifest.json'));
  return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

async function answer(request: HTTPRequest, pages: ReadonlyMap<string, Reply>, refused: string[]): Promise<void> {
  const address = request.url().replace(/#.*$/, '');
  if (!address.startsWith('http')) return await request.continue();
  const reply = pages.get(address) ?? pages.get(address.replace(/\?.*$/, ''));
  if (reply === undefined) {
    // The browser asks every site for its icon by itself.
    if (!address.endsWith('/favicon.ico')) refused.push(address);
    return await request.respond({ status: 404, body: '' });
  }
  const { body, contentType = 'text/html; charset=utf-8', headers = {}, status = 200 } =
    typeof reply === 'string' ? { body: reply } : reply;
  await request.respond({ status, headers, contentType, body });
}

/** Firefox names an extension's controls after its id. */
function widgetId(extensionId: string): string {
  return extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}

/** Selector of a shortcut's key element; it carries the letter, not the command's name. */
function keySelector(extensionId: string, manifest: Manifest, command: string): string {
  const letter = manifest.commands[command]?.suggested_key?.default.split('+').at(-1);
  if (letter === undefined) throw new Error(`The manifest has no shortcut for ${command}.`);
  return `#ext-keyset-id-${widgetId(extensionId)} > key[key="${letter}"]`;
}

/** Middle of the element, else of the selection. */
async function placeOfClick(page: Page, selector: string | undefined): Promise<{ x: number; y: number }> {
  return await page.evaluate((wanted) => {
    const selection = getSelection();
    const target = wanted === null ? selection?.getRangeAt(0) : document.querySelector(wanted);
    if (target === undefined || target === null) throw new Error('Nothing to click on: select text or give a selector.');
    const { left, top, width, height } = target.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector ?? null);
}

/** Entries of one extension stand in a submenu when it has several: it is opened first. */
function chooseMenuEntry(entryId: string): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    const until = async (ready) => {
      for (let turn = 0; turn < 100; turn += 1) {
        const found = ready();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The context menu has no such entry: ' + [...menu.querySelectorAll('menuitem[id*=menuitem]')].map((e) => e.id));
    };
    await until(() => menu.state === 'open');
    const entry = await until(() => document.getElementById(${JSON.stringify(entryId)}));
    const submenu = entry.closest('menupopup');
    if (submenu !== menu) {
      submenu.parentNode.openMenu(true);
      await until(() => submenu.state === 'open');
    }
    submenu.activateItem(entry);
    return null;
  })()`;
}

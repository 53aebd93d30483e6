/**
 * Chromium with the extension loaded, cut off from the world.
 *
 *   const chromium = await launchWithExtension();
 *   try {
 *     const page = await chromium.openArticle('https://news.example/a', html);
 *     ...
 *     expect(chromium.leaks()).toEqual([]);
 *   } finally {
 *     await chromium.close();
 *   }
 */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Route, type Worker } from '@playwright/test';
import { browserPath, CHROME_PACKAGE } from './browsers.ts';
import { inOverlay } from './in-overlay-chromium.ts';
import { middleOf, Place } from './in-overlay.ts';
import { dispatch, tabIdIn } from './in-worker.ts';
import { assertNothingLeaked, startRecorder } from './recorder.ts';

/** What a made-up news host answers: HTML, or a body with its type and headers. */
export type Reply = string | { body: string; contentType?: string; headers?: Record<string, string>; status?: number };

export type ExtensionInChromium = {
  context: BrowserContext;
  extensionId: string;
  /** The extension's worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** Answers this address, in any tab or frame, from now on. */
  serve(address: string, reply: Reply): void;
  /** Serves the HTML at this address and opens it in a new tab. */
  openArticle(address: string, reply: Reply): Promise<Page>;
  /** Opens a page of the extension in a new tab: `panel.html`, `notes.html?note=1`. */
  openOwnPage(path: string): Promise<Page>;
  /** Id of a tab as the extension's interfaces know it. */
  tabId(page: Page): Promise<number>;
  /** Presses a shortcut of the manifest in this tab. */
  runCommand(name: string, page: Page): Promise<void>;
  /** Chooses an entry of the context menu, with the tab's own selection. */
  chooseMenu(id: string, page: Page): Promise<void>;
  /** Evaluates an expression over `root` and `focused` inside the overlay's closed root; null where there is none. */
  inOverlay(page: Page, expression: string): Promise<unknown>;
  /** Clicks an element of the overlay with the real mouse. */
  clickInOverlay(page: Page, selector: string): Promise<void>;
  /** Text of the toolbar badge in this tab. */
  badge(page: Page): Promise<string>;
  /** Stops the worker as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** Requests that were not for a served page: hosts asked for by the extension, the browser or a page. */
  leaks(): string[];
  /** Ends the browser; throws where anything leaked, so that every test asserts it. */
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** Folder of the package, where it is not the built one. */
  extension?: string;
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  /** The test's pages make requests of their own that nothing serves. */
  leaky?: boolean;
  /** Leaves the welcome page open, which a new install shows. */
  keepWelcome?: boolean;
};

/** Starts Chromium with a new profile. Close it in `finally`: a leaked one hangs the run. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionInChromium> {
  const executablePath = browserPath('chromium');
  if (executablePath === null) throw new Error('No Chromium here: the set-up says what to install.');
  const recorder = await startRecorder();
  const profile = await newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
    args: [...chromiumFlags(options.extension ?? CHROME_PACKAGE), `--host-resolver-rules=MAP * 127.0.0.1:${recorder.port}`],
  });
  const pages = new Map<string, Reply>();
  const refused: string[] = [];
  await context.route(/^https?:/, (route) => answer(route, pages, refused));

  const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(started.url()).host;

  if (!options.keepWelcome) await closeWelcome(context);

  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const worker = () => wokenWorker(context, openOwnPage);
  const leaks = () => [...new Set([...refused, ...recorder.hosts])];

  return {
    context,
    extensionId,
    worker,
    serve: (address, reply) => void pages.set(address, reply),
    async openArticle(address, reply) {
      pages.set(address, reply);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    openOwnPage,
    async tabId(page) {
      return await tabIdIn(await worker(), page);
    },
    async runCommand(name, page) {
      await dispatch(await worker(), 'command', name, page);
    },
    async chooseMenu(id, page) {
      const selectionText = await page.evaluate(() => String(getSelection()));
      const click = { menuItemId: id, selectionText, pageUrl: page.url(), editable: false, frameId: 0 };
      await dispatch(await worker(), 'menu', click, page);
    },
    inOverlay: (page, expression) => inOverlay(page, expression),
    async clickInOverlay(page, selector) {
      const { x, y } = Place.parse(await inOverlay(page, middleOf(selector)));
      await page.mouse.click(x, y);
    },
    async badge(page) {
      const background = await worker();
      const tabId = await tabIdIn(background, page);
      return (await background.evaluate((id) => chrome?.action.getBadgeText({ tabId: id }), tabId)) ?? '';
    },
    stopWorker: () => stopWorker(context),
    leaks,
    async close() {
      await context.close();
      await recorder.close();
      await rm(profile, { recursive: true, force: true });
      if (!options.leaky) assertNothingLeaked(leaks());
    },
  };
}

/** Closes the welcome page, which takes the front of a new install; gives up on packages that have none. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let waited = 0; waited < 3_000; waited += 50) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return await welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A new profile whose settings keep Chromium from calling home on its own. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'assay-chromium-'));
  const settings = {
    // Asks for Google accounts at each start, and connects ahead to hosts it expects.
    signin: { allowed: false, allowed_on_next_startup: false },
    net: { network_prediction_options: 2 },
    search: { suggest_enabled: false },
    safebrowsing: { enabled: false },
    translate: { enabled: false },
    // Asks a server about every form it sees.
    autofill: { profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
  };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
  return profile;
}

/** Loads the extension and nothing else, and silences the browser's own traffic. */
export function chromiumFlags(extension: string): string[] {
  return [
    '--no-sandbox',
    '--allow-browser-signin=false',
    // Lists Google accounts and asks for updates of extensions at each start, whatever the flags below say.
    '--gaia-url=http://127.0.0.1:9/',
    '--component-updater=url-source=http://127.0.0.1:9/',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-pings',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

async function answer(route: Route, pages: ReadonlyMap<string, Reply>, refused: string[]): Promise<void> {
  const address = route.request().url().replace(/#.*$/, '');
  const reply = pages.get(address) ?? pages.get(address.replace(/\?.*$/, ''));
  if (reply === undefined) {
    // The browser asks every site for its icon by itself.
    if (!address.endsWith('/favicon.ico')) refused.push(address);
    await route.fulfill({ status: 404, body: '' });
    return;
  }
  const { body, contentType = 'text/html; charset=utf-8', headers = {}, status = 200 } =
    typeof reply === 'string' ? { body: reply } : reply;
  await route.fulfill({ status, headers: { ...headers, 'content-type': contentType }, body });
}

/** The worker's handle; a page of the extension wakes one that was stopped. */
async function wokenWorker(context: BrowserContext, openOwnPage: (path: string) => Promise<Page>): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running !== undefined && (await answers(running))) return running;
  const arrival = context.waitForEvent('serviceworker', { timeout: 10_000 });
  const page = await openOwnPage('options.html');
  try {
    await page.evaluate(() => chrome?.runtime.sendMessage({ type: 'site-state', url: 'https://wake.example/' }));
    return context.serviceWorkers()[0] ?? (await arrival);
  } finally {
    arrival.catch(() => undefined);
    await page.close();
  }
}

/** A stopped worker keeps its handle, but every question to it hangs. */
async function answers(worker: Worker): Promise<boolean> {
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), 500));
  return await Promise.race([worker.evaluate(() => true).catch(() => false), timeout]);
}

async function stopWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

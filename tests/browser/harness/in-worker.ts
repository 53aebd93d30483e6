import type { Page, Worker } from '@playwright/test';

/** Id of a tab as the extension's interfaces know it; brings the tab to the front. */
export async function tabIdIn(worker: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await worker.evaluate(async () => (await chrome?.tabs.query({ active: true, lastFocusedWindow: true }))?.[0]?.id);
  if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return id;
}

/**
 * Calls the listeners of an event of the browser's own controls, which no test can reach in a headless browser.
 * `detail` is what the event hands over before the tab: the shortcut's name, or the menu click's data.
 */
export async function dispatch(worker: Worker, event: 'command' | 'menu', detail: unknown, page: Page): Promise<void> {
  await worker.evaluate(dispatchInside, [event, JSON.stringify(detail), String(await tabIdIn(worker, page))]);
}

/** Runs inside the worker, so it can use nothing from outside. `dispatch` is Chromium's, and in no type. */
async function dispatchInside([event, detail = '', tab]: string[]): Promise<void> {
  if (chrome === undefined) throw new Error('Not in an extension.');
  const target: object = event === 'command' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
  if (!('dispatch' in target) || typeof target.dispatch !== 'function') throw new Error('This browser dispatches no events.');
  Reflect.apply(target.dispatch, target, [JSON.parse(detail), await chrome.tabs.get(Number(tab))]);
}

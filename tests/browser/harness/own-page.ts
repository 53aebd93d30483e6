import type { Page } from '@playwright/test';

/** Sends a message to the worker from a page of the extension; wakes the worker where it sleeps. */
export async function askWorker(ownPage: Page, message: object): Promise<unknown> {
  return await ownPage.evaluate((sent): Promise<unknown> | undefined => chrome?.runtime.sendMessage(sent), message);
}

/** Gives an order to the readers in a tab; null where the tab has none. */
export async function orderTab(ownPage: Page, tab: number, order: object): Promise<unknown> {
  return await ownPage.evaluate(
    ([id, sent]): Promise<unknown> | undefined => chrome?.tabs.sendMessage(id, sent).catch(() => null),
    [tab, order] as const,
  );
}

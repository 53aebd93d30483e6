import browser from 'webextension-polyfill';
import { ORDERS, type Order, type OrderName } from '../messages.ts';
import { injectReader } from './inject.ts';

/** `closed`: nothing of ours runs there. */
export type Outcome = 'done' | 'undone' | 'closed';

/** Gives an order to the reader in one frame, which is brought there first if need be. */
export async function orderFrame<Name extends OrderName>(
  tabId: number,
  frameId: number,
  order: Order<Name>,
): Promise<Outcome> {
  if (!(await injectReader(tabId, frameId))) return 'closed';
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, order, { frameId });
    return ORDERS.jump.reply.safeParse(reply).data?.ok === true ? 'done' : 'undone';
  } catch {
    return 'undone';
  }
}

import browser from 'webextension-polyfill';
import { ORDERS, type Order, type OrderName } from '../messages.ts';
import { injectReader } from './inject.ts';

/**
 * Gives an order to the reader in one frame, which is brought there first if need be.
 * @returns whether it was carried out
 */
export async function orderFrame<Name extends OrderName>(
  tabId: number,
  frameId: number,
  order: Order<Name>,
): Promise<boolean> {
  if (!(await injectReader(tabId, frameId))) return false;
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, order, { frameId });
    return ORDERS.jump.reply.safeParse(reply).data?.ok ?? false;
  } catch {
    return false;
  }
}

import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { ORDERS, REQUESTS } from '../../messages.ts';
import type { Order, OrderName, OrderReply, Reply, Request, RequestName } from '../../messages.ts';

/** The reply schemas seen name by name, so that a name gives its own type. */
const REPLIES: { [N in RequestName]: { reply: z.ZodMiniType<Reply<N>> } } = REQUESTS;
const ORDER_REPLIES: { [N in OrderName]: { reply: z.ZodMiniType<OrderReply<N>> } } = ORDERS;

/** Asks the worker. Rejects where it does not answer as agreed. */
export async function ask<N extends RequestName>(name: N, request: Request<N>): Promise<Reply<N>> {
  return REPLIES[name].reply.parse(await browser.runtime.sendMessage(request));
}

/**
 * Gives an order to the reader in a tab's top frame.
 * @returns its reply, or null where no reader runs there
 */
export async function order<N extends OrderName>(tab: number, name: N, given: Order<N>): Promise<OrderReply<N> | null> {
  try {
    const raw: unknown = await browser.tabs.sendMessage(tab, given, { frameId: 0 });
    return ORDER_REPLIES[name].reply.safeParse(raw).data ?? null;
  } catch {
    return null;
  }
}

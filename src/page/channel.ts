import type * as z from 'zod/mini';
import { ORDERS, REQUESTS } from '../messages.ts';
import type { Order, OrderName, OrderReply, Reply, Request, RequestName } from '../messages.ts';
import { extensionApi } from './browser.ts';

/** The reply schemas seen name by name, so that a name gives its own type. */
const REPLIES: { [N in RequestName]: { reply: z.ZodMiniType<Reply<N>> } } = REQUESTS;
const ORDER_SCHEMAS: {
  [N in OrderName]: { request: z.ZodMiniType<Order<N>>; reply: z.ZodMiniType<OrderReply<N>> };
} = ORDERS;

/**
 * Asks the worker, and checks what comes back.
 * @returns the reply, or null where the worker does not answer or answers nonsense
 */
export async function ask<N extends RequestName>(name: N, request: Request<N>): Promise<Reply<N> | null> {
  try {
    const raw: unknown = await extensionApi()?.runtime.sendMessage(request);
    const reply = REPLIES[name].reply.safeParse(raw);
    return reply.success ? reply.data : null;
  } catch {
    // The worker is gone: an update, or the extension was switched off.
    return null;
  }
}

/** What answers each order of the worker or the panel. */
export type OrderHandlers = { [N in OrderName]: (order: Order<N>) => OrderReply<N> | Promise<OrderReply<N>> };

/**
 * Answers the orders that come from this extension; everything else is left alone.
 * @param signal ends it
 */
export function answerOrders(handlers: OrderHandlers, signal: AbortSignal): void {
  const runtime = extensionApi()?.runtime;
  if (!runtime) return;
  const listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void): true => {
    if (sender.id === runtime.id && isOrder(message)) void obey(message.type, message, handlers).then(sendResponse);
    else sendResponse({ ok: false });
    // Keeps the channel open in both browsers, old and new.
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

async function obey<N extends OrderName>(name: N, message: unknown, handlers: OrderHandlers): Promise<unknown> {
  const order = ORDER_SCHEMAS[name].request.safeParse(message);
  if (!order.success) return { ok: false };
  return ORDER_SCHEMAS[name].reply.parse(await handlers[name](order.data));
}

function isOrder(message: unknown): message is { type: OrderName } {
  return (
    typeof message === 'object' && message !== null && 'type' in message
    && typeof message.type === 'string' && Object.hasOwn(ORDERS, message.type)
  );
}

import type { Runtime } from 'webextension-polyfill';
import type * as z from 'zod/mini';

export type Sender = Runtime.MessageSender;

/** Takes a message as it came and gives back its checked answer. */
export type Handler = (message: unknown, sender: Sender) => Promise<unknown>;

/**
 * Ties a function to the schemas of its request and reply. The function starts before the first await:
 * Chrome opens the side panel only within the event itself.
 */
export function handler<Request, Reply>(
  schemas: { request: z.ZodMiniType<Request>; reply: z.ZodMiniType<Reply> },
  run: (request: Request, sender: Sender) => Promise<Reply>,
): Handler {
  return (message, sender) => checked(schemas.reply, run(schemas.request.parse(message), sender));
}

async function checked<Reply>(schema: z.ZodMiniType<Reply>, reply: Promise<Reply>): Promise<Reply> {
  return schema.parse(await reply);
}

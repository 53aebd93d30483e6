import type { Reply, Request } from '../messages.ts';
import type { Sender } from './handler.ts';
import { orderFrame } from './orders.ts';
import { isOwnPage } from './own-page.ts';

/** The panel asks for a note's place: off our subjects no reader is there by itself, so it is brought first. */
export async function showNote({ tab, id }: Request<'show-note'>, sender: Sender): Promise<Reply<'show-note'>> {
  return { ok: isOwnPage(sender) && (await orderFrame(tab, 0, { type: 'jump-note', id })) === 'done' };
}

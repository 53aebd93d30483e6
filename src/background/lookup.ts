import type { Reply, Request } from '../messages.ts';
import { lookup } from '../engine/lookup.ts';
import { currentPack } from './current-pack.ts';

/** Answers a look-up from the pack on this machine. */
export async function answerLookup(request: Request<'lookup'>): Promise<Reply<'lookup'>> {
  const current = await currentPack();
  return { answers: lookup(request.text, current.index), origin: current.origin };
}

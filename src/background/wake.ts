import type { Reply, Request } from '../messages.ts';
import { isOn, readSettings } from '../store/settings.ts';
import { forgetOldPage } from './badge.ts';
import { currentPack } from './current-pack.ts';
import type { Sender } from './handler.ts';
import { injectReader } from './inject.ts';

/** A sentinel found a trigger word: brings the reader into its frame, unless the reader switched this site off. */
export async function wakeFrame(_request: Request<'wake'>, sender: Sender): Promise<Reply<'wake'>> {
  const tab = sender.tab;
  const frameId = sender.frameId ?? 0;
  if (tab?.id === undefined) return { ok: false };
  if (frameId === 0) await forgetOldPage(tab.id);
  if (!isOn(await readSettings(), tab.url ?? sender.url ?? '')) return { ok: false };
  // The reader will ask for the pack as soon as it is there: both are fetched at once.
  currentPack().catch(() => undefined);
  return { ok: await injectReader(tab.id, frameId) };
}

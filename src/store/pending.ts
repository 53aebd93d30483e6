import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** What a page of ours should show as soon as it is open: a look-up (of nothing: its field), a claim, or a note to write on. */
export const Pending = z.discriminatedUnion('show', [
  z.object({ show: z.literal('lookup'), text: z.string() }),
  z.object({ show: z.literal('claim'), id: z.string() }),
  z.object({ show: z.literal('note'), id: z.string() }),
  /** Why something could not be done; told where the page cannot tell it. */
  z.object({ show: z.literal('problem'), text: z.string() }),
]);
export type Pending = z.infer<typeof Pending>;

/** Who is meant, with its key in the session's storage. */
const KEYS = { panel: 'pending', 'look-up': 'pending-look-up' } as const;
export type PendingFor = keyof typeof KEYS;

/** Leaves word for the panel or the look-up page. Kept for this session only. */
export async function setPending(pending: Pending, who: PendingFor = 'panel'): Promise<void> {
  await browser.storage.session.set({ [KEYS[who]]: pending });
}

/** What was left, once; null where nothing was. */
export async function takePending(who: PendingFor = 'panel'): Promise<Pending | null> {
  const key = KEYS[who];
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return Pending.safeParse(stored[key]).data ?? null;
}

/** Calls back when word is left for the panel while it is open already. @returns how to stop */
export function onPending(callback: (pending: Pending) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const pending = area === 'session' ? Pending.safeParse(changes[KEYS.panel]?.newValue).data : undefined;
    if (pending !== undefined) callback(pending);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

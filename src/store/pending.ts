import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** What the panel should show as soon as it is open: a look-up, or a note to write on. */
export const Pending = z.discriminatedUnion('show', [
  z.object({ show: z.literal('lookup'), text: z.string() }),
  z.object({ show: z.literal('note'), id: z.string() }),
]);
export type Pending = z.infer<typeof Pending>;

const KEY = 'pending';

/** Leaves word for the panel. Kept for this session only. */
export async function setPending(pending: Pending): Promise<void> {
  await browser.storage.session.set({ [KEY]: pending });
}

/** What was left for the panel, once; null where nothing was. */
export async function takePending(): Promise<Pending | null> {
  const stored = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return Pending.safeParse(stored[KEY]).data ?? null;
}

/** Calls back when word is left while the panel is open already. @returns how to stop */
export function onPending(callback: (pending: Pending) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const pending = area === 'session' ? Pending.safeParse(changes[KEY]?.newValue).data : undefined;
    if (pending !== undefined) callback(pending);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

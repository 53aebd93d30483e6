import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/** When the reader last had a backup made: of this machine, so no setting that a backup carries. */
const KEY = 'lastBackup';

/** The time of the last backup, ISO; null where there was none. */
export async function readLastBackup(): Promise<string | null> {
  const stored = await browser.storage.local.get(KEY);
  return z.iso.datetime().safeParse(stored[KEY]).data ?? null;
}

/** Keeps when a backup was made. @param made the time, ISO */
export async function keepLastBackup(made: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: made });
}

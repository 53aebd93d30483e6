import { STORE_WAIT_MS } from '../limits.ts';
import { openParts, type PackLookup, packParts } from '../pack/look-up/pack-lookup.ts';
import { readLookup, storeLookup } from '../store/lookup-store.ts';
import { within } from '../store/within.ts';
import type { ReadyPack } from './current-pack.ts';

const known = new WeakMap<ReadyPack, Promise<PackLookup>>();

/** The look-up index of a pack: of the pack that comes with Assay from the database, or made and kept there. */
export function lookupOf(pack: ReadyPack): Promise<PackLookup> {
  const lookup = known.get(pack) ?? loadLookup(pack);
  known.set(pack, lookup);
  return lookup;
}

async function loadLookup(current: ReadyPack): Promise<PackLookup> {
  const stored = current.origin === 'database' ? await openStored(current) : null;
  if (stored) return stored;
  const parts = packParts(current.pack, current.index);
  if (current.origin === 'database') await keep(current.pack.version, parts);
  return openParts(parts, current.index.language);
}

/** null where there is none of this version, where its format is another, or the database does not answer. */
async function openStored({ pack, index }: ReadyPack): Promise<PackLookup | null> {
  try {
    const parts = await within(STORE_WAIT_MS, readLookup(pack.version));
    return parts && openParts(parts, index.language);
  } catch {
    return null;
  }
}

/** A full disk costs the next waking a moment, not the reader the answer. */
async function keep(version: string, parts: ReturnType<typeof packParts>): Promise<void> {
  await within(STORE_WAIT_MS, storeLookup(version, parts)).catch(() => undefined);
}

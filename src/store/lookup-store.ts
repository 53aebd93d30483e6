import type { LookupParts } from '../pack/look-up/pack-lookup.ts';
import { packDatabase } from './pack-database.ts';

/** The look-up index of a pack, or null where none is kept for this version of it. */
export async function readLookup(version: string): Promise<LookupParts | null> {
  const stored = await packDatabase.lookup.get('lookup');
  return stored?.version === version ? stored.parts : null;
}

/** Keeps the look-up index of a pack as one value, in the place of the one before. */
export async function storeLookup(version: string, parts: LookupParts): Promise<void> {
  await packDatabase.lookup.put({ key: 'lookup', version, parts });
}

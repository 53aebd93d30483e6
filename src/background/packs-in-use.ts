import type { z } from 'zod/mini';
import type { PackOrigin } from '../messages.ts';
import { addedPacks, readAddedPack } from '../store/added-packs.ts';
import type { AddedPack } from '../store/added-packs-database.ts';
import { readSettings } from '../store/settings.ts';
import { type CurrentPack, currentPack, readyPack, type ReadyPack } from './current-pack.ts';

/** The packs that are switched on, the one added last first: where two have a claim of one id, the first counts. */
export type PacksInUse = { packs: readonly ReadyPack[]; origin: z.infer<typeof PackOrigin> };

let added: Promise<ReadyPack[]> | null = null;
let known: { of: CurrentPack; added: ReadyPack[]; packs: PacksInUse } | null = null;

/** All packs in use, each with its own words: an added one changes nothing of what the others find. */
export async function packsInUse(): Promise<PacksInUse> {
  const [own, others] = await Promise.all([currentPack(), (added ??= readyAdded())]);
  if (known?.of === own && known.added === others) return known.packs;
  const { packsOff } = await readSettings();
  const packs = { packs: packsOff.includes(own.pack.id) ? others : [...others, own], origin: own.origin };
  known = { of: own, added: others, packs };
  return packs;
}

/** After packs were added, removed or switched: the next question reads them anew. */
export function forgetAddedPacks(): void {
  added = null;
  known = null;
}

/** A claim and its pack, or null where no pack in use has it. */
export function claimIn({ packs }: PacksInUse, id: string): { claim: ReadyPack['pack']['claims'][number]; home: ReadyPack } | null {
  for (const home of packs) {
    const claim = home.claims.get(id);
    if (claim) return { claim, home };
  }
  return null;
}

/** Added packs are an extra: one that cannot be read, or a database that does not answer, leaves the others. */
async function readyAdded(): Promise<ReadyPack[]> {
  try {
    const { packsOff } = await readSettings();
    const wanted = (await addedPacks()).filter(({ id }) => !packsOff.includes(id));
    const ready = await Promise.all(wanted.toReversed().map(readyOrNull));
    return ready.filter((pack) => pack !== null);
  } catch {
    return [];
  }
}

async function readyOrNull(pack: AddedPack): Promise<ReadyPack | null> {
  try {
    return readyPack(await readAddedPack(pack), 'added');
  } catch {
    return null;
  }
}

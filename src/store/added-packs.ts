import browser from 'webextension-polyfill';
import { PACK_ENTRIES_PER_WRITE, STORE_WAIT_MS } from '../limits.ts';
import { Pack } from '../pack/pack.ts';
import { type AddedPack, addedPacksDatabase, LISTS, type PackEntry } from './added-packs-database.ts';
import { BrokenPackError } from './pack-store.ts';
import { readSettings, writeSettings } from './settings.ts';
import { within } from './within.ts';

/** Where the sentinel reads the trigger words of added packs, and where the worker hears that packs changed. */
const TRIGGERS = 'triggers';
const IN_USE = 'addedPacks';

/**
 * Keeps a checked pack, in the place of an older one of its id, in one transaction: all of it, or nothing changes.
 * Written a few hundred entries at a time, between which whoever else runs here gets a turn.
 * @param now ISO
 */
export async function addPack(pack: Pack, triggers: readonly string[], now = new Date().toISOString()): Promise<void> {
  const database = await openAdded();
  const entries = entriesOf(pack);
  await database.transaction('rw', database.tables, async () => {
    await forget(pack.id);
    for (let at = 0; at < entries.length; at += PACK_ENTRIES_PER_WRITE) {
      await database.entries.bulkAdd(entries.slice(at, at + PACK_ENTRIES_PER_WRITE));
    }
    await database.rest.add({ pack: pack.id, format: pack.format, lexicon: pack.lexicon });
    const { id, title, version, claims } = pack;
    await database.packs.add({ id, title, version, added: now, claims: claims.length, entries: entries.length, triggers: [...triggers] });
  });
  // A pack that was switched off and is added anew is wanted.
  await setPackOn(pack.id, true);
}

/** Removes an added pack with all it holds. */
export async function removePack(id: string): Promise<void> {
  const database = await openAdded();
  await database.transaction('rw', database.tables, () => forget(id));
  await setPackOn(id, true);
}

/** Switches a pack on or off, the bundled one or an added one. */
export async function setPackOn(id: string, on: boolean): Promise<void> {
  const { packsOff } = await readSettings();
  const others = packsOff.filter((one) => one !== id);
  await writeSettings({ packsOff: on ? others : [...others, id] });
  await publish();
}

/** The added packs, the one added first at the head. */
export async function addedPacks(): Promise<AddedPack[]> {
  const packs = await (await openAdded()).packs.toArray();
  return packs.toSorted((a, b) => a.added.localeCompare(b.added));
}

/** One added pack with all it holds. @throws BrokenPackError where it is not whole or not valid */
export async function readAddedPack({ id, title, version, entries: count }: AddedPack): Promise<Pack> {
  const database = await openAdded();
  const { rest, entries } = await database.transaction('r', database.tables, async () => ({
    rest: await database.rest.get(id),
    entries: await database.entries.where('pack').equals(id).toArray(),
  }));
  if (entries.length !== count) throw new BrokenPackError(`The pack "${id}" is not whole.`);
  const list = (name: PackEntry['list']): unknown[] =>
    entries.filter((entry) => entry.list === name).sort((a, b) => a.at - b.at).map(({ value }) => value);
  const lists = Object.fromEntries(LISTS.map((name) => [name, list(name)]));
  const pack = Pack.safeParse({ id, title, version, format: rest?.format, lexicon: rest?.lexicon, ...lists });
  if (!pack.success) throw new BrokenPackError(pack.error.message);
  return pack.data;
}

/** Calls back when packs were added, removed or switched, wherever it was done. @returns how to stop */
export function onPacksChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && IN_USE in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Leaves the trigger words of the packs in use for the sentinel, and tells the worker. */
async function publish(): Promise<void> {
  const [packs, { packsOff }] = await Promise.all([addedPacks(), readSettings()]);
  const on = packs.filter(({ id }) => !packsOff.includes(id));
  const triggers = [...new Set(on.flatMap((pack) => pack.triggers))];
  await browser.storage.local.set({ [TRIGGERS]: triggers, [IN_USE]: { off: packsOff, on: on.map(({ id, version, added }) => [id, version, added]) } });
}

async function forget(id: string): Promise<void> {
  await addedPacksDatabase.entries.where('pack').equals(id).delete();
  await addedPacksDatabase.rest.delete(id);
  await addedPacksDatabase.packs.delete(id);
}

function entriesOf(pack: Pack): PackEntry[] {
  const head = <L extends PackEntry['list']>(list: L, id: string, at: number): { pack: string; list: L; id: string; at: number } => ({ pack: pack.id, list, id, at });
  return [
    ...pack.claims.map((value, at) => ({ ...head('claims', value.id, at), value })),
    ...pack.sources.map((value, at) => ({ ...head('sources', value.id, at), value })),
    ...pack.series.map((value, at) => ({ ...head('series', value.id, at), value })),
    ...pack.glossary.map((value, at) => ({ ...head('glossary', value.id, at), value })),
  ];
}

async function openAdded(): Promise<typeof addedPacksDatabase> {
  if (!addedPacksDatabase.isOpen()) await within(STORE_WAIT_MS, Promise.resolve(addedPacksDatabase.open()));
  return addedPacksDatabase;
}

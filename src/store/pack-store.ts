import { Pack } from '../pack/pack.ts';
import { packDatabase, type PackHead } from './pack-database.ts';

/** Thrown where the database holds a pack that is not whole or not valid. */
export class BrokenPackError extends Error {
  override readonly name = 'BrokenPackError';
}

/** Puts a pack in the place of the one that is there, in one transaction: all of it, or the old one stays. */
export async function storePack(pack: Pack): Promise<void> {
  const { claims, sources, series, glossary, lexicon, ...rest } = pack;
  const head: PackHead = {
    key: 'pack', pack: rest, claims: claims.length, sources: sources.length, series: series.length, glossary: glossary.length,
  };
  await packDatabase.transaction('rw', packDatabase.tables, async () => {
    await Promise.all(packDatabase.tables.map((table) => table.clear()));
    await packDatabase.claims.bulkAdd(claims);
    await packDatabase.sources.bulkAdd(sources);
    await packDatabase.series.bulkAdd(series);
    await packDatabase.glossary.bulkAdd(glossary);
    await packDatabase.lexicon.add(lexicon);
    await packDatabase.meta.add(head);
  });
}

/**
 * The pack as the database holds it, with what was changed in it since.
 * @returns null where none was loaded yet
 * @throws BrokenPackError where it is not whole or not valid
 */
export async function readPack(): Promise<Pack | null> {
  const stored = await packDatabase.transaction('r', packDatabase.tables, async () => {
    const head = await packDatabase.meta.get('pack');
    const [claims, sources, series, glossary, [lexicon]] = await Promise.all([
      packDatabase.claims.toArray(),
      packDatabase.sources.toArray(),
      packDatabase.series.toArray(),
      packDatabase.glossary.toArray(),
      packDatabase.lexicon.toArray(),
    ]);
    return { head, claims, sources, series, glossary, lexicon };
  });
  if (stored.head === undefined) return null;
  return wholePack(stored.head, stored);
}

/** What the options tell of the pack in the database, or null where there is none. */
export async function storedPack(): Promise<{ id: string; title: string; version: string; claims: number } | null> {
  const head = await packDatabase.meta.get('pack');
  return head === undefined ? null : { id: head.pack.id, title: head.pack.title, version: head.pack.version, claims: head.claims };
}

/** The version of the pack in the database, or null where there is none. */
export async function storedVersion(): Promise<string | null> {
  return (await packDatabase.meta.get('pack'))?.pack.version ?? null;
}

const LISTS = ['claims', 'sources', 'series', 'glossary'] as const;

function wholePack(head: PackHead, parts: Record<(typeof LISTS)[number], unknown[]> & { lexicon: unknown }): Pack {
  if (LISTS.some((list) => parts[list].length !== head[list])) {
    throw new BrokenPackError('The pack in the database is not whole.');
  }
  const { claims, sources, series, glossary, lexicon } = parts;
  const pack = Pack.safeParse({ ...head.pack, claims, sources, series, glossary, lexicon });
  if (!pack.success) throw new BrokenPackError(pack.error.message);
  return pack.data;
}

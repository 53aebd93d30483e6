import type { z } from 'zod/mini';
import { compile, type Index } from '../engine/compile.ts';
import { STORE_WAIT_MS } from '../limits.ts';
import type { PackOrigin } from '../messages.ts';
import type { Pack } from '../pack/pack.ts';
import { BrokenPackError, readPack, storedVersion, storePack } from '../store/pack-store.ts';
import { replacesStored } from '../store/pack-version.ts';
import { within } from '../store/within.ts';
import { readBundledPack } from './bundled-pack.ts';

/** A pack ready for work. */
export type ReadyPack<Origin extends string = z.infer<typeof PackOrigin> | 'added'> = {
  pack: Pack;
  index: Index;
  claims: ReadonlyMap<string, Pack['claims'][number]>;
  sources: ReadonlyMap<string, Pack['sources'][number]>;
  series: ReadonlyMap<string, Pack['series'][number]>;
  /** `bundled`: the database could not be used, and the reader is to be told. `added`: it came from a file of the reader's. */
  origin: Origin;
};

/** The pack that comes with Assay, ready for work. */
export type CurrentPack = ReadyPack<z.infer<typeof PackOrigin>>;

let current: Promise<CurrentPack> | null = null;

/** The pack that comes with Assay; read from the database once in a worker's life. */
export function currentPack(): Promise<CurrentPack> {
  current ??= forgetOnFailure(loadPack());
  return current;
}

/** Puts the bundled pack into the database where it is newer than what is there: on install and update. */
export function updatePack(): Promise<CurrentPack> {
  current = forgetOnFailure(loadBundled());
  return current;
}

async function loadPack(): Promise<CurrentPack> {
  try {
    return (await readStored()) ?? (await loadBundled());
  } catch (error) {
    // Damaged content can be written anew; a database that does not answer cannot.
    if (error instanceof BrokenPackError) return loadBundled({ anew: true });
    return readyPack(await readBundledPack(), 'bundled');
  }
}

/** @param anew also where the database has one as new */
async function loadBundled({ anew = false } = {}): Promise<CurrentPack> {
  const pack = await readBundledPack();
  try {
    const newer = anew || replacesStored(pack.version, await within(STORE_WAIT_MS, storedVersion()));
    if (newer) await within(STORE_WAIT_MS, storePack(pack));
    return (await readStored()) ?? readyPack(pack, 'bundled');
  } catch (error) {
    if (error instanceof BrokenPackError && !anew) return loadBundled({ anew: true });
    return readyPack(pack, 'bundled');
  }
}

async function readStored(): Promise<CurrentPack | null> {
  const pack = await within(STORE_WAIT_MS, readPack());
  try {
    return pack === null ? null : readyPack(pack, 'database');
  } catch (error) {
    throw new BrokenPackError('The pack in the database cannot be compiled.', { cause: error });
  }
}

/** Makes a pack ready for work. */
export function readyPack<Origin extends ReadyPack['origin']>(pack: Pack, origin: Origin): ReadyPack<Origin> {
  return {
    pack,
    index: compile(pack),
    claims: new Map(pack.claims.map((claim) => [claim.id, claim])),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    series: new Map(pack.series.map((series) => [series.id, series])),
    origin,
  };
}

async function forgetOnFailure(loading: Promise<CurrentPack>): Promise<CurrentPack> {
  try {
    return await loading;
  } catch (error) {
    current = null;
    throw error;
  }
}

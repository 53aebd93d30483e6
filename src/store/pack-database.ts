import Dexie, { type Table } from 'dexie';
import type { LookupParts } from '../pack/look-up/pack-lookup.ts';
import type { Pack } from '../pack/pack.ts';

/** What of a pack is no list of its own, and how much there must be of each list for it to be whole. */
export type PackHead = {
  key: 'pack';
  pack: Omit<Pack, 'claims' | 'sources' | 'series' | 'glossary' | 'lexicon'>;
  claims: number;
  sources: number;
  series: number;
  glossary: number;
};

/** The look-up index of a pack, made from it. */
export type KeptLookup = { key: 'lookup'; version: string; parts: LookupParts };

/** The claim pack, one record a claim. Holds nothing of the reader's: it can be loaded anew at any time. */
export class PackDatabase extends Dexie {
  declare readonly meta: Table<PackHead, string>;
  declare readonly claims: Table<Pack['claims'][number], string>;
  declare readonly sources: Table<Pack['sources'][number], string>;
  declare readonly series: Table<Pack['series'][number], string>;
  declare readonly glossary: Table<Pack['glossary'][number], string>;
  declare readonly lexicon: Table<Pack['lexicon'], string>;
  declare readonly lookup: Table<KeptLookup, string>;

  constructor() {
    super('assay-pack');
    this.version(1).stores({ meta: 'key', claims: 'id', sources: 'id', lexicon: 'language' });
    this.version(2).stores({ series: 'id' });
    this.version(3).stores({ glossary: 'id' });
    this.version(4).stores({ lookup: 'key' });
  }
}

export const packDatabase = new PackDatabase();

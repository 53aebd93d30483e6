import Dexie, { type Table } from 'dexie';
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

/** The claim pack, one record a claim. Holds nothing of the reader's: it can be loaded anew at any time. */
export class PackDatabase extends Dexie {
  declare readonly meta: Table<PackHead, string>;
  declare readonly claims: Table<Pack['claims'][number], string>;
  declare readonly sources: Table<Pack['sources'][number], string>;
  declare readonly series: Table<Pack['series'][number], string>;
  declare readonly glossary: Table<Pack['glossary'][number], string>;
  declare readonly lexicon: Table<Pack['lexicon'], string>;

  constructor() {
    super('assay-pack');
    this.version(1).stores({ meta: 'key', claims: 'id', sources: 'id', lexicon: 'language' });
    this.version(2).stores({ series: 'id' });
    this.version(3).stores({ glossary: 'id' });
  }
}

export const packDatabase = new PackDatabase();

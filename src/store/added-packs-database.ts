import Dexie, { type Table } from 'dexie';
import type { Pack } from '../pack/pack.ts';

/** What of an added pack is no list: shown in the options without reading the lists. */
export type AddedPack = {
  id: string;
  title: string;
  version: string;
  /** When it was added, ISO: of two packs with a claim of one id the later one's counts. */
  added: string;
  claims: number;
  /** Entries of all lists: a pack that has fewer is not whole. */
  entries: number;
  /** The words of which the sentinel must find one. */
  triggers: string[];
};

export const LISTS = ['claims', 'sources', 'series', 'glossary'] as const;
type List = (typeof LISTS)[number];
export type PackEntry = { [L in List]: { pack: string; list: L; id: string; at: number; value: Pack[L][number] } }[List];

/** Claim packs that the reader added: they come from files, and cannot be loaded anew as the bundled one can. */
export class AddedPacksDatabase extends Dexie {
  declare readonly packs: Table<AddedPack, string>;
  declare readonly rest: Table<{ pack: string; format: Pack['format']; lexicon: Pack['lexicon'] }, string>;
  declare readonly entries: Table<PackEntry, [string, string, string]>;

  constructor() {
    super('assay-added-packs');
    this.version(1).stores({ packs: 'id', rest: 'pack', entries: '[pack+list+id], pack' });
  }
}

export const addedPacksDatabase = new AddedPacksDatabase();

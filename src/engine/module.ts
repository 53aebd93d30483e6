/**
 * What `dist/engine.js` gives to Node and to browsers: the engine without the extension around it.
 */
export { buildLookup, type IndexOptions, type Lookup, openLookup, packLookup, type SearchOptions } from './lookup/lookup.ts';
export type { Hit, Item, Named } from './lookup/item.ts';
export { compile, type ClaimSource, type Index, type PackSource } from './compile.ts';
export { scan } from './scan.ts';
export type { Block, Document, FigureCheck, Match } from './match.ts';

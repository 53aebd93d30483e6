import { readFileSync } from 'node:fs';
import { Pack } from '../pack/pack.ts';

/** Where the build puts the compiled pack. */
const PACK_FILE = 'dist/pack/pack.json';

/** Reads the compiled claim pack. @throws where it is missing or damaged */
export function loadPack(): Pack {
  return Pack.parse(JSON.parse(readFileSync(PACK_FILE, 'utf8')));
}

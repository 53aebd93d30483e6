import { strToU8, zipSync } from 'fflate';

export type NamedFile = { name: string; content: string };

/**
 * Packs text files into a zip archive.
 * @param modified the time that each file gets, ISO; archives know it to two seconds, in the machine's own time zone
 */
export function zipFiles(files: readonly NamedFile[], modified: string): Uint8Array<ArrayBuffer> {
  const contents = Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)]));
  return new Uint8Array(zipSync(contents, { mtime: new Date(modified) }));
}

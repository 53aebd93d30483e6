import { zipSync } from 'fflate';

/** @typedef {{ path: string, bytes: Uint8Array }} Entry */

/** Unix, and rw-r--r--: whatever machine packs. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * A zip archive of these files, in the order of their paths: the same files give the same bytes, on any day, in any time zone.
 * @param {readonly Entry[]} entries paths with forward slashes
 * @returns {Uint8Array}
 */
export function zipOf(entries) {
  // The first moment that the format knows, in the machine's own zone, as the format counts: the hour of the build leaves no trace.
  const mtime = new Date(1980, 0, 1);
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE }]])));
}

/**
 * Orders two versions of a pack (`2026.11.3`, `1.4.0-beta`), numbers as numbers.
 * @returns negative where the first is older, positive where it is newer, else 0
 */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Whether the bundled pack should take the place of the stored one: it is newer, or the same version built anew. */
export function isNewer(
  bundled: { version: string; digest: string },
  stored: { version: string; digest: string } | null,
): boolean {
  if (stored === null) return true;
  const order = compareVersions(bundled.version, stored.version);
  return order > 0 || (order === 0 && bundled.digest !== stored.digest);
}

/**
 * Whether the bundled pack should take the place of the stored one: it is of a later date, or another of the same date.
 * @param bundled version of a pack: its date, `+`, the digest of its content
 */
export function replacesStored(bundled: string, stored: string | null): boolean {
  if (stored === null) return true;
  const order = dateOf(bundled).localeCompare(dateOf(stored), 'en', { numeric: true });
  return order > 0 || (order === 0 && bundled !== stored);
}

function dateOf(version: string): string {
  return version.split('+', 1)[0] ?? version;
}

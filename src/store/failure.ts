import Dexie from 'dexie';

/**
 * Why the reader's database did not do what was asked: it cannot be opened, another tab keeps its older version open,
 * the disk is full, or something else.
 */
export const STORE_FAILURES = ['unavailable', 'blocked', 'full', 'broken'] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

const UNAVAILABLE = new Set([
  'MissingAPIError', 'OpenFailedError', 'DatabaseClosedError', 'InvalidStateError', 'SecurityError', 'UnknownError',
  'VersionError', 'NotAllowedError', 'TimeoutError',
]);

/** Sorts an error of the database into what the reader can be told. */
export function storeFailure(error: unknown): StoreFailure {
  const names = namesOf(error);
  // Quota first: Dexie wraps it in an AbortError or OpenFailedError.
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('BlockedError')) return 'blocked';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : 'broken';
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner: unknown = error instanceof Dexie.DexieError ? error.inner : undefined;
  return [error.name, ...namesOf(inner)];
}

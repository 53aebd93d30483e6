import type { EntryKind } from '../../library-messages.ts';

/** The address of an entry within the extension: it stays the same for as long as the entry has its id. */
export function entryAddress({ kind, id }: { kind: EntryKind; id: string }): string {
  return `library.html#/${kind}/${encodeURIComponent(id)}`;
}

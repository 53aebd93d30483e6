import type { Note } from '../../notes/note.ts';

const DAY_MS = 86_400_000;

/**
 * Whether it is time for a backup: some note was made or changed since the last one, and that is as long ago as the reader
 * wants to wait. Before the first, the oldest note counts, so that nobody is asked on the first day.
 * A last backup in the future, of a clock that has been put right since, counts as none.
 * @param last the time of the last backup, ISO, or null
 * @param now the present, ISO
 */
export function isBackupDue(notes: readonly Pick<Note, 'created' | 'modified'>[], last: string | null, days: number, now: string): boolean {
  const known = last !== null && last <= now ? last : null;
  const since = known ?? notes.reduce((oldest, { created }) => (created < oldest ? created : oldest), now);
  const isLongAgo = Date.parse(now) - Date.parse(since) >= days * DAY_MS;
  return isLongAgo && notes.some(({ modified }) => known === null || modified > known);
}

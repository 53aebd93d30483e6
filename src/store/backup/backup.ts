import { openNotes } from '../notes-database.ts';
import { rowOf } from '../notes-store.ts';
import { readSettings, writeSettings } from '../settings.ts';
import type { Backup } from './backup-file.ts';

/** All that is the reader's own, as it is now. @param made the time, ISO */
export async function takeBackup(made: string): Promise<Backup> {
  const database = await openNotes();
  const rows = await database.notes.orderBy('created').toArray();
  return { made, notes: rows.map(({ anchoring, note }) => ({ anchoring, note })), settings: await readSettings() };
}

/**
 * Puts a backup in the place of all notes and settings: of the notes in one transaction. Where that fails, the settings are
 * put back, so that nothing has changed.
 */
export async function restoreBackup({ notes, settings }: Backup): Promise<void> {
  const database = await openNotes();
  const before = await readSettings();
  await writeSettings(settings);
  try {
    await database.transaction('rw', database.notes, async () => {
      await database.notes.clear();
      await database.notes.bulkAdd(notes.map(({ note, anchoring }) => rowOf(note, anchoring)));
    });
  } catch (error) {
    await writeSettings(before);
    throw error;
  }
}

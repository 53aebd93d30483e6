import { openNotes } from './notes-database.ts';
import { clearSettings } from './settings.ts';

/** Deletes the reader's notes and sets all settings back. The claim packs stay: they are nobody's own. */
export async function deleteAll(): Promise<void> {
  const database = await openNotes();
  // First what can fail: settings are not lost where notes could not be deleted.
  await database.notes.clear();
  await clearSettings();
}

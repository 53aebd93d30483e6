import { backupText } from '../../store/backup/backup-file.ts';
import { takeBackup } from '../../store/backup/backup.ts';
import { keepLastBackup } from '../../store/backup/last-backup.ts';
import { saveFile } from './save-file.ts';

/** Hands the reader a backup of all that is theirs, now. @returns its time, ISO */
export async function saveBackup(): Promise<string> {
  const made = new Date().toISOString();
  saveFile(`assay-backup-${made.slice(0, 10)}.json`, 'application/json', backupText(await takeBackup(made)));
  await keepLastBackup(made);
  return made;
}

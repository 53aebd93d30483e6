import browser from 'webextension-polyfill';
import { backupText } from '../store/backup/backup-file.ts';
import { takeBackup } from '../store/backup/backup.ts';
import { isBackupDue } from '../store/backup/due.ts';
import { keepLastBackup, readLastBackup } from '../store/backup/last-backup.ts';
import { readSettings } from '../store/settings.ts';

/**
 * Saves a backup to the reader's downloads where they asked for that and it is time. Called whenever the worker starts,
 * which is many times a day; most calls end at the settings.
 */
export async function backUpIfDue(now = new Date().toISOString()): Promise<void> {
  const { backup, backupDays } = await readSettings();
  if (backup !== 'download') return;
  const last = await readLastBackup();
  const state = await takeBackup(now);
  if (!isBackupDue(state.notes.map(({ note }) => note), last, backupDays, now)) return;
  // The reader may have taken the permission back: then the notes page reminds them.
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  await browser.downloads.download({ url: addressOf(backupText(state)), filename: `assay-backup-${now.slice(0, 10)}.json`, conflictAction: 'uniquify' });
  await keepLastBackup(now);
}

/** Firefox's background takes an object's address and refuses data in one; Chrome's worker knows no object addresses. */
function addressOf(text: string): string {
  const type = 'application/json';
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(new Blob([text], { type }));
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

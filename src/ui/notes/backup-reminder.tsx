import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { isBackupDue } from '../../store/backup/due.ts';
import { readLastBackup } from '../../store/backup/last-backup.ts';
import { text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';
import { Notice } from '../parts/notice.tsx';
import { saveBackup } from '../parts/save-backup.ts';
import { useSettings } from '../parts/use-settings.ts';

/** Says when it is time for a backup, and makes one. Silent where the reader wants none. */
export function BackupReminder({ notes }: { notes: readonly Note[] }) {
  const settings = useSettings();
  const [last, setLast] = useState<string | null | undefined>(undefined);
  useEffect(() => void readLastBackup().then(setLast, () => undefined), []);
  if (settings === null || last === undefined || settings.backup === 'off') return null;
  if (!isBackupDue(notes, last, settings.backupDays, new Date().toISOString())) return null;
  return (
    <Notice kind="quiet">
      <div class="row">
        <span>{last === null ? text('backupDueFirst') : text('backupDue', dateText(last))}</span>
        <button type="button" onClick={() => void saveBackup().then(setLast, () => undefined)}>{text('backupSave')}</button>
        <a href="options.html#backup">{text('options')}</a>
      </div>
    </Notice>
  );
}

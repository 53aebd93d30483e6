import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readLastBackup } from '../../../store/backup/last-backup.ts';
import { BACKUP_DAYS, BACKUP_MODES, writeSettings } from '../../../store/settings.ts';
import type { Settings } from '../../../store/settings.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { saveBackup } from '../../parts/save-backup.ts';
import { RestoreBackup } from './restore-backup.tsx';

const MODE_WORDS = { off: 'backupOff', remind: 'backupRemind', download: 'backupDownload' } as const;
const DAYS_WORDS = { 7: 'backupWeekly', 30: 'backupMonthly' } as const;

/** Notes and settings as one file: saved now, by reminder or by itself; restored. */
export function BackupPart({ settings }: { settings: Settings }) {
  const [last, setLast] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => void readLastBackup().then(setLast, () => undefined), []);
  const save = (): void => {
    setProblem('');
    saveBackup().then(setLast, () => setProblem(text('backupFailed')));
  };
  const setMode = (backup: Settings['backup']): void => {
    setProblem('');
    // Browsers ask the reader only as the first thing of a click.
    const allowed = backup === 'download' ? browser.permissions.request({ permissions: ['downloads'] }) : Promise.resolve(true);
    allowed.then((given) => (given ? writeSettings({ backup }).then(() => undefined) : setProblem(text('backupNotAllowed'))), () =>
      setProblem(text('backupNotAllowed')));
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{text('backupTitle')}</h2>
      <p>{text('backupText')}</p>
      <div class="row">
        <button type="button" onClick={save}>{text('backupSave')}</button>
        <span class="faint" role="status">{last === null ? text('backupNever') : text('backupLast', dateText(last))}</span>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      <fieldset>
        <legend>{text('backupMode')}</legend>
        {BACKUP_MODES.map((mode) => (
          <label key={mode} class="choice">
            <input type="radio" name="backup" checked={settings.backup === mode} onChange={() => setMode(mode)} />
            {text(MODE_WORDS[mode])}
          </label>
        ))}
      </fieldset>
      {settings.backup !== 'off' && (
        <fieldset>
          <legend>{text('backupDays')}</legend>
          {BACKUP_DAYS.map((days) => (
            <label key={days} class="choice">
              <input type="radio" name="backup-days" checked={settings.backupDays === days} onChange={() => void writeSettings({ backupDays: days })} />
              {text(DAYS_WORDS[days])}
            </label>
          ))}
        </fieldset>
      )}
      <RestoreBackup />
    </section>
  );
}

import { useState } from 'preact/hooks';
import { ImportError, type ImportProblem } from '../../../notes/import/problem.ts';
import type { Backup } from '../../../store/backup/backup-file.ts';
import { readBackup } from '../../../store/backup/backup-file.ts';
import { restoreBackup, takeBackup } from '../../../store/backup/backup.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { ImportProblems } from '../../parts/import-problems.tsx';
import { Notice } from '../../parts/notice.tsx';

/** `ready`: read, and the reader is asked; `done`: restored, and what was there before can be had back. */
type State =
  | { step: 'idle' }
  | { step: 'ready'; backup: Backup; before: Backup }
  | { step: 'done'; before: Backup | null; notes: number }
  | { step: 'refused'; problems: readonly ImportProblem[] }
  | { step: 'failed' };

/** Puts a backup in the place of what is there, after asking, and takes that back on request. */
export function RestoreBackup() {
  const [state, setState] = useState<State>({ step: 'idle' });
  const settle = (work: Promise<State>): void => {
    work.then(setState, (error: unknown) =>
      setState(error instanceof ImportError ? { step: 'refused', problems: error.problems } : { step: 'failed' }));
  };
  const read = async (file: File): Promise<State> => {
    const backup = readBackup(await file.text());
    return { step: 'ready', backup, before: await takeBackup(new Date().toISOString()) };
  };
  const restore = async (backup: Backup, before: Backup | null): Promise<State> => {
    await restoreBackup(backup);
    return { step: 'done', before, notes: backup.notes.length };
  };
  return (
    <div class="restore">
      <FileButton label={text('backupFile')} onFile={(file) => settle(read(file))}>{text('backupRestore')}</FileButton>
      {state.step === 'ready' && (
        <Notice kind="quiet">
          <p>{text('backupAsk', dateText(state.backup.made), state.backup.notes.length, state.before.notes.length)}</p>
          <div class="row">
            <button type="button" onClick={() => settle(restore(state.backup, state.before))}>{text('backupReplace')}</button>
            <button type="button" class="plain" onClick={() => setState({ step: 'idle' })}>{text('backupCancel')}</button>
          </div>
        </Notice>
      )}
      {state.step === 'done' && <Done state={state} onUndo={(before) => settle(restore(before, null))} />}
      {state.step === 'refused' && <ImportProblems problems={state.problems}>{text('backupRefused')}</ImportProblems>}
      {state.step === 'failed' && <Notice kind="problem">{text('backupRestoreFailed')}</Notice>}
    </div>
  );
}

function Done({ state, onUndo }: { state: Extract<State, { step: 'done' }>; onUndo: (before: Backup) => void }) {
  const { before, notes } = state;
  return (
    <Notice kind="quiet">
      <div class="row">
        <span>{text('backupRestored', notes)}</span>
        {before !== null && <button type="button" class="plain" onClick={() => onUndo(before)}>{text('undo')}</button>}
      </div>
    </Notice>
  );
}

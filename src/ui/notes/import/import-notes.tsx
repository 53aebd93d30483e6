import { useRef, useState } from 'preact/hooks';
import { ImportError, type ImportProblem, type Reason } from '../../../notes/import/problem.ts';
import { storeFailure } from '../../../store/failure.ts';
import { importNotes } from '../../../store/import-notes.ts';
import { text } from '../../../text.ts';
import { Notice } from '../../parts/notice.tsx';

/** Problems shown of one file: who has more than these mends the program that wrote it, not entries. */
const SHOWN_PROBLEMS = 5;

const REASON_WORDS: Record<Reason, string> = {
  missing: 'importReasonMissing', wrong: 'importReasonWrong', long: 'importReasonLong', many: 'importReasonMany',
  unknown: 'importReasonUnknown', date: 'importReasonDate', twice: 'importReasonTwice', unreadable: 'importReasonUnreadable',
  newer: 'importReasonNewer', partial: 'importReasonPartial', none: 'importReasonNone',
};
const FAILURE_WORDS = { unavailable: 'importUnavailable', blocked: 'importBlocked', full: 'importFull', broken: 'importFailed' } as const;

type Outcome = { done: string } | { problems: readonly ImportProblem[] } | { failed: string } | null;

/** Takes in notes from a file: Assay's own, Hypothesis', W3C annotations. All of them, or none and why. */
export function ImportNotes() {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const take = (file: File): void => {
    setOutcome(null);
    readAndKeep(file).then(setOutcome, (error: unknown) => setOutcome(outcomeOf(error)));
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => picker.current?.click()}>{text('importNotes')}</button>
      <input
        ref={picker}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={text('importFile')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {outcome !== null && <OutcomeNotice outcome={outcome} />}
    </>
  );
}

async function readAndKeep(file: File): Promise<Outcome> {
  const { readNotesFile } = await import('../../../notes/import/read-notes-file.ts');
  const { added, updated, known } = await importNotes(await readNotesFile(await file.text(), new Date().toISOString()));
  return { done: text('importDone', added, updated, known) };
}

function outcomeOf(error: unknown): Outcome {
  return error instanceof ImportError ? { problems: error.problems } : { failed: text(FAILURE_WORDS[storeFailure(error)]) };
}

function OutcomeNotice({ outcome }: { outcome: Exclude<Outcome, null> }) {
  if ('done' in outcome) return <Notice kind="quiet">{outcome.done}</Notice>;
  if ('failed' in outcome) return <Notice kind="problem">{outcome.failed}</Notice>;
  const more = outcome.problems.length - SHOWN_PROBLEMS;
  return (
    <Notice kind="problem">
      <p>{text('importRefused')}</p>
      <ul>
        {outcome.problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <li key={`${problem.entry} ${problem.field} ${problem.reason}`}>{problemText(problem)}</li>
        ))}
        {more > 0 && <li>{text('importMore', more)}</li>}
      </ul>
    </Notice>
  );
}

function problemText({ entry, field, reason }: ImportProblem): string {
  const why = text(REASON_WORDS[reason]);
  if (entry === null) return field === '' ? text('importProblemFile', why) : text('importProblemFileField', field, why);
  return field === '' ? text('importProblemEntry', entry, why) : text('importProblemField', entry, field, why);
}

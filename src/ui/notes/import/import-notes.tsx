import { useState } from 'preact/hooks';
import { ImportError, type ImportProblem } from '../../../notes/import/problem.ts';
import { storeFailure } from '../../../store/failure.ts';
import { importNotes } from '../../../store/import-notes.ts';
import { text } from '../../../text.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { ImportProblems } from '../../parts/import-problems.tsx';
import { Notice } from '../../parts/notice.tsx';

const FAILURE_WORDS = { unavailable: 'importUnavailable', blocked: 'importBlocked', full: 'importFull', broken: 'importFailed' } as const;

type Outcome = { done: string } | { problems: readonly ImportProblem[] } | { failed: string };

/** Takes in notes from a file: Assay's own, Hypothesis', W3C annotations. All of them, or none and why. */
export function ImportNotes() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = (file: File): void => {
    setOutcome(null);
    readAndKeep(file).then(setOutcome, (error: unknown) => setOutcome(outcomeOf(error)));
  };
  return (
    <>
      <FileButton label={text('importFile')} onFile={take}>{text('importNotes')}</FileButton>
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

function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  if ('done' in outcome) return <Notice kind="quiet">{outcome.done}</Notice>;
  if ('failed' in outcome) return <Notice kind="problem">{outcome.failed}</Notice>;
  return <ImportProblems problems={outcome.problems}>{text('importRefused')}</ImportProblems>;
}

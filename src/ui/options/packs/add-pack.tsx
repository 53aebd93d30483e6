import { useRef, useState } from 'preact/hooks';
import { MAX_PACK_LENGTH } from '../../../limits.ts';
import { PackFileError, type PackFileProblem, readPackFile } from '../../../pack/file/read-pack-file.ts';
import { addPack } from '../../../store/added-packs.ts';
import { storeFailure } from '../../../store/failure.ts';
import { text } from '../../../text.ts';
import { Notice } from '../../parts/notice.tsx';
import { turns } from '../../parts/turns.ts';

/** Problems shown of one file: who has more than these mends what wrote it, not entries. */
const SHOWN_PROBLEMS = 5;
const FAILURE_WORDS = { unavailable: 'packUnavailable', blocked: 'packBlocked', full: 'packFull', broken: 'packFailed' } as const;

type Outcome = { done: string } | { working: string } | { problems: readonly PackFileProblem[] } | { failed: string } | null;

/** Takes in a claim pack from a file: all of it, or nothing and why. @param ownId of the pack that comes with Assay */
export function AddPack({ ownId }: { ownId: string | null }) {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const take = (file: File): void => {
    setOutcome({ working: text('packReading', file.name) });
    readAndKeep(file, ownId).then(setOutcome, (error: unknown) => setOutcome(outcomeOf(error)));
  };
  return (
    <>
      <button type="button" class="plain pack-add" onClick={() => picker.current?.click()}>{text('packAdd')}</button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={text('packFile')}
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

async function readAndKeep(file: File, ownId: string | null): Promise<Outcome> {
  if (file.size > MAX_PACK_LENGTH) return { failed: text('packTooLarge') };
  const { pack, triggers } = await readPackFile(await file.text(), ownId, turns());
  await addPack(pack, triggers);
  return { done: text('packAdded', pack.title, pack.claims.length) };
}

function outcomeOf(error: unknown): Outcome {
  return error instanceof PackFileError ? { problems: error.problems } : { failed: text(FAILURE_WORDS[storeFailure(error)]) };
}

function OutcomeNotice({ outcome }: { outcome: Exclude<Outcome, null> }) {
  if ('working' in outcome) return <Notice kind="quiet">{outcome.working}</Notice>;
  if ('done' in outcome) return <Notice kind="quiet">{outcome.done}</Notice>;
  if ('failed' in outcome) return <Notice kind="problem">{outcome.failed}</Notice>;
  const more = outcome.problems.length - SHOWN_PROBLEMS;
  return (
    <Notice kind="problem">
      <p>{text('packRefused')}</p>
      <ul>
        {outcome.problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <li key={`${problem.entry} ${problem.field} ${problem.message}`}>{problemLine(problem)}</li>
        ))}
        {more > 0 && <li>{text('importMore', more)}</li>}
      </ul>
    </Notice>
  );
}

/** Places and reasons are for who wrote the file, in the words of the checks. */
function problemLine({ entry, field, message }: PackFileProblem): string {
  const place = [entry, field].filter((part) => part !== '').join(' · ');
  return place === '' ? message : text('packProblem', place, message);
}

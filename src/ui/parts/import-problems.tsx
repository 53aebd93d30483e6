import type { ImportProblem, Reason } from '../../notes/import/problem.ts';
import { text } from '../../text.ts';
import { Notice } from './notice.tsx';

/** Problems shown of one file: who has more than these mends the program that wrote it, not entries. */
const SHOWN_PROBLEMS = 5;

const REASON_WORDS: Record<Reason, string> = {
  missing: 'importReasonMissing', wrong: 'importReasonWrong', long: 'importReasonLong', many: 'importReasonMany',
  unknown: 'importReasonUnknown', date: 'importReasonDate', twice: 'importReasonTwice', unreadable: 'importReasonUnreadable',
  newer: 'importReasonNewer', partial: 'importReasonPartial', none: 'importReasonNone',
};

/** Why a file was not taken, entry by entry. @param children what that means for the reader */
export function ImportProblems({ problems, children }: { problems: readonly ImportProblem[]; children: string }) {
  const more = problems.length - SHOWN_PROBLEMS;
  return (
    <Notice kind="problem">
      <p>{children}</p>
      <ul>
        {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
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

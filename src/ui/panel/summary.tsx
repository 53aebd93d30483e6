import type { Verdict } from '../../engine/assessment.ts';
import type { Stance } from '../../engine/match.ts';
import type { Mark } from '../../messages.ts';
import { countText, locale, text } from '../../text.ts';
import { tally } from './filter.ts';

const VERDICT_COUNTS: Record<Verdict, string> = {
  supported: 'summarySupported',
  'mostly-supported': 'summaryMostlySupported',
  'needs-context': 'summaryNeedsContext',
  outdated: 'summaryOutdated',
  contested: 'summaryContested',
  prediction: 'summaryPrediction',
  unsupported: 'summaryUnsupported',
  misleading: 'summaryMisleading',
  false: 'summaryFalse',
};

/** What the page merely says itself needs no word. */
const STANCE_COUNTS: Record<Stance, string | null> = {
  asserts: null, reports: 'summaryReported', disputes: 'summaryDisputed', asks: 'summaryAsked',
};

/** How many claims the page has, how they fare, and what the page makes of them: one line. */
export function Summary({ marks }: { marks: readonly Mark[] }) {
  const { claims, verdicts, stances } = tally(marks);
  const fared = list(verdicts.map(([verdict, count]) => countText(VERDICT_COUNTS[verdict], count)));
  const taken = list(stances.flatMap(([stance, count]) => {
    const key = STANCE_COUNTS[stance];
    return key === null ? [] : countText(key, count);
  }));
  const number = countText('claims', claims);
  return (
    <p class="summary" role="status">
      {taken === '' ? text('summaryLine', number, fared) : text('summaryLineAndStances', number, fared, taken)}
    </p>
  );
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(parts);
}

import { VERDICTS } from '../../engine/assessment.ts';
import type { Verdict } from '../../engine/assessment.ts';
import { STANCES } from '../../engine/match.ts';
import type { Stance } from '../../engine/match.ts';
import type { Mark } from '../../messages.ts';

/** Which claims of a page are listed: those of one verdict, those the page takes one stance to, or (null) all. */
export type Filter = { verdict: Verdict } | { stance: Stance } | null;

/** Whether a filter lets a mark through. */
export function passes(filter: Filter, { verdict, stance }: Mark): boolean {
  if (filter === null) return true;
  return 'verdict' in filter ? filter.verdict === verdict : filter.stance === stance;
}

/** How many claims of a page have each verdict, and to how many the page takes each stance; what none has is left out. */
export function tally(marks: readonly Mark[]): { claims: number; verdicts: [Verdict, number][]; stances: [Stance, number][] } {
  const count = (isCounted: (mark: Mark) => boolean): number => new Set(marks.filter(isCounted).map(({ claim }) => claim)).size;
  return {
    claims: count(() => true),
    verdicts: VERDICTS.map((verdict): [Verdict, number] => [verdict, count((mark) => mark.verdict === verdict)]).filter(([, number]) => number > 0),
    stances: STANCES.map((stance): [Stance, number] => [stance, count((mark) => mark.stance === stance)]).filter(([, number]) => number > 0),
  };
}

import type { Verdict } from '../engine/assessment.ts';
import type { Mark } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { siteOf } from '../store/site.ts';

const HOLDS: ReadonlySet<Verdict> = new Set(['supported', 'mostly-supported']);
const FAILS: ReadonlySet<Verdict> = new Set(['unsupported', 'misleading', 'false']);

/** The marks that the reader wants to see on a page: no hidden claims, and in the quiet density only what wants a second look. */
export function wantedMarks(marks: readonly Mark[], { density, hidden }: Settings, url: string): Mark[] {
  const site = siteOf(url);
  const isHidden = ({ claim }: Mark): boolean => hidden.some((one) => one.claim === claim && (one.site === null || one.site === site));
  return marks.filter((mark) => !isHidden(mark) && (density !== 'quiet' || !isBorneOut(mark)));
}

/** Whether the sources agree with what the page makes of the claim, figures included. */
function isBorneOut({ stance, verdict, figures }: Mark): boolean {
  const agrees = (stance === 'disputes' ? FAILS : HOLDS).has(verdict);
  return agrees && figures.every(({ outcome }) => outcome !== 'differs');
}

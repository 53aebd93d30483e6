import type { Verdict } from '../engine/assessment.ts';
import type { Match } from '../engine/match.ts';

const HOLDS: ReadonlySet<Verdict> = new Set(['supported', 'mostly-supported']);
const FAILS: ReadonlySet<Verdict> = new Set(['unsupported', 'misleading', 'false']);

type Said = Pick<Match, 'stance' | 'figures'> & { verdict: Verdict };

/** Whether the sources agree with what the page makes of the claim, figures included. */
export function isBorneOut({ stance, verdict, figures }: Said): boolean {
  const agrees = (stance === 'disputes' ? FAILS : HOLDS).has(verdict);
  return agrees && figures.every(({ outcome }) => outcome !== 'differs');
}

/**
 * The verdict whose underline the page's words get. Mostly the claim's; but a page that calls a false claim false must not
 * look as if it told it, and one that denies what holds, or gives another number, must not look as if sources agreed.
 */
export function underlineOf(said: Said): Verdict {
  if (isBorneOut(said)) return said.stance === 'disputes' ? 'supported' : said.verdict;
  if (HOLDS.has(said.verdict)) return 'needs-context';
  // A denial with another number is no more than the claim it denies: the card tells both apart.
  return said.stance === 'disputes' && FAILS.has(said.verdict) ? 'needs-context' : said.verdict;
}

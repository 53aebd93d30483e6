import type { Mark } from '../../messages.ts';
import { text } from '../../text.ts';

const WORDS = { asserts: 'checkAsserts', reports: 'checkReports', disputes: 'checkDisputes', asks: 'checkAsks' } as const;
const WORDS_BY = { reports: 'checkReportsBy', disputes: 'checkDisputesBy' } as const;

/** How the checked text stands to a claim, and who says it there. */
export function stanceText({ stance, speaker }: Pick<Mark, 'stance' | 'speaker'>): string {
  const by = stance === 'reports' || stance === 'disputes' ? WORDS_BY[stance] : null;
  return speaker !== null && by !== null ? text(by, speaker) : text(WORDS[stance]);
}

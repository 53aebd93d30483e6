import type { Mark } from '../../messages.ts';
import { text } from '../../text.ts';

const WORDS = { asserts: 'stanceAsserts', reports: 'stanceReports', disputes: 'stanceDisputes', asks: 'stanceAsks' } as const;
const WORDS_BY = { reports: 'stanceReportsBy', disputes: 'stanceDisputesBy' } as const;

/** How the page stands to the claim, and who says it there. */
export function stanceText({ stance, speaker, via }: Pick<Mark, 'stance' | 'speaker' | 'via'>): string {
  const by = stance === 'reports' || stance === 'disputes' ? WORDS_BY[stance] : null;
  const said = speaker !== null && by !== null ? text(by, speaker) : text(WORDS[stance]);
  return via === null ? said : `${said} ${text('stanceVia', via)}`;
}

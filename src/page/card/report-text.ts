import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';

/** What an editor needs to know of a mistake, to be sent by the reader as they like: Assay sends nothing. */
export function reportText(card: Card, mark: Mark | null, url: string): string {
  const why = mark && Object.entries(mark.why).map(([slot, { words, from }]) => `${slot}: ${words} (${from})`).join('; ');
  const lines = [
    [text('reportClaim'), `${card.wording} (${card.claim})`],
    [text('reportVerdict'), `${card.assessment.verdict}, ${card.asOf}, ${card.pack.id} ${card.pack.version}`],
    [text('reportPage'), url],
    ...(mark ? [[text('reportPassage'), mark.quote], [text('reportReadAs'), `${mark.stance}${mark.speaker ? `, ${mark.speaker}` : ''}; ${why}`]] : []),
    [text('reportWrong'), ''],
  ];
  return lines.map(([name, value]) => `${name} ${value}`).join('\n');
}

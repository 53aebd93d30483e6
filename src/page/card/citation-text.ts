import type { Card } from '../../messages.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { text } from '../text.ts';
import { formatDate } from './format.ts';

/** A claim with its verdict and sources as plain text, to paste into an article or a mail. */
export function citationText(card: Card): string {
  const verdict = text(VERDICT_LOOKS[card.assessment.verdict].word);
  const sources = card.citations.map(({ publisher, title, date, locator, url, document }) =>
    [publisher, title, date && formatDate(date), locator, url ?? document].filter(Boolean).join(', '),
  );
  return [
    card.wording,
    `${verdict}: ${card.assessment.reason}`,
    ...sources.map((source) => `- ${source}`),
    text('citationMadeWith', formatDate(card.asOf), card.claim, card.pack.version),
  ].join('\n');
}

import type { CardCitation } from '../../messages.ts';
import type * as z from 'zod/mini';
import { text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';

type Source = Pick<z.infer<typeof CardCitation>, 'publisher' | 'date' | 'standing' | 'stateMedia'>;

export const BEARING_HEADINGS = { contradicts: 'sourcesContradict', qualifies: 'sourcesQualify', supports: 'sourcesSupport' } as const;
export const BEARING_WORDS = { contradicts: 'bearingContradicts', qualifies: 'bearingQualifies', supports: 'bearingSupports' } as const;

/** What stands beside a source's title: publisher, date, and what a reader should beware of. */
export function sourceFacts({ publisher, date, standing, stateMedia }: Source): string[] {
  const facts = [
    publisher,
    date === null ? null : dateText(date),
    stateMedia ? text('sourceStateMedia') : null,
    standing === 'repost' ? text('standingRepost') : null,
    standing === 'cited-unseen' ? text('standingCitedUnseen') : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** Whether an address is one of the web, which a reader can open. */
export function isWeb(url: string | null): url is string {
  return url !== null && /^https?:/i.test(url);
}

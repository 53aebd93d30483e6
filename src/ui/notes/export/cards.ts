import type { Card } from '../../../messages.ts';
import type { Note } from '../../../notes/note.ts';
import { ask } from '../../parts/ask.ts';

/** What the packs in use say today of the claims that notes mention, in the order in which they come up. */
export async function cardsOf(notes: readonly Note[]): Promise<Map<string, Card>> {
  const ids = [...new Set(notes.flatMap((note) => note.claims.map(({ id }) => id)))];
  const replies = await Promise.all(ids.map((claim) => ask('card', { type: 'card', claim, date: null })));
  return new Map(replies.flatMap(({ card }) => (card === null ? [] : [[card.claim, card] as const])));
}

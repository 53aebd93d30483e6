import { describe } from '../notes/anchoring/describe.ts';
import { ask } from './channel.ts';
import { readFacts } from './facts.ts';
import { text } from './text.ts';

/**
 * Saves a passage as a note without a comment: comments are written in the panel, never in a page.
 * @returns what came of it, for the reader
 */
export async function saveNote(range: Range | null, claims: string[]): Promise<string> {
  const page = readFacts(document, location.href);
  const target = range && describe(range, page.url);
  if (!target) return text('noteNoText');
  const reply = await ask('save-note', { type: 'save-note', draft: { target, page, claims, comment: '' } });
  if (!reply) return text('noAnswer');
  return reply.ok ? text('noteSaved') : text(reply.error);
}

import { describe } from '../notes/anchoring/describe.ts';
import { ask } from './channel.ts';
import { readFacts } from './facts.ts';
import { text } from './text.ts';

/** What came of saving: a message for the reader, and the note where it was kept. */
export type Saving = { message: string; note: string | null };

/**
 * Saves a passage as a note without a comment: comments are written in the panel, never in a page.
 * @param id of the note: the same passage saved again under it stays one note
 */
export async function saveNote(range: Range | null, claims: string[], id = newNoteId()): Promise<Saving> {
  const page = readFacts(document, location.href);
  const target = range && describe(range, location.href);
  if (!target) return { message: text('noteNoText'), note: null };
  const request = { type: 'save-note' as const, draft: { id, target, page, claims, comment: '' } };
  // A worker that was stopped in the middle is asked once more; under one id nothing is kept twice.
  const reply = (await ask('save-note', request)) ?? (await ask('save-note', request));
  if (!reply) return { message: text('noAnswer'), note: null };
  return reply.ok ? { message: text('noteSaved'), note: id } : { message: text(reply.error), note: null };
}

/** A random UUID; pages on http have no `crypto.randomUUID`. */
export function newNoteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

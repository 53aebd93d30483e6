import { STEMMERS } from '../../engine/text/stem.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import { MAX_MATCHING_NOTES, MIN_NOTE_SHARE } from '../../limits.ts';
import type { Note } from '../../notes/note.ts';

/** Shorter words are mostly small words of the language, which every note has. */
const LEAST_LETTERS = 4;

/**
 * The reader's notes that are about a look-up: those on one of its claims, and those that hold most of its words in
 * passage, comment or tags. The closest first.
 * @param claims ids of the claims that answer it
 */
export function notesAbout(asked: string, claims: readonly string[], notes: readonly Note[]): Note[] {
  const words = stemsOf(asked);
  return notes
    .map((note) => ({ note, share: note.claims.some(({ id }) => claims.includes(id)) ? 1 : shareIn(words, note) }))
    .filter(({ share }) => share >= MIN_NOTE_SHARE)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MAX_MATCHING_NOTES)
    .map(({ note }) => note);
}

function shareIn(words: ReadonlySet<string>, { target, comment, tags }: Note): number {
  if (words.size === 0) return 0;
  const held = stemsOf([target.quote.exact, comment, ...tags].join(' '));
  return [...words].filter((word) => held.has(word)).length / words.size;
}

function stemsOf(text: string): Set<string> {
  const stem = STEMMERS.en ?? ((word: string) => word);
  return new Set(tokenize(text).flatMap(({ word }) => (word.length >= LEAST_LETTERS || /\d/.test(word) ? [stem(word.toLowerCase())] : [])));
}

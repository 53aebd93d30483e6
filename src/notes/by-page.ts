import type { Note } from './note.ts';

/** Notes put together by page: pages in the order of their first note, notes in the order given. */
export function byPage(notes: readonly Note[]): Note[][] {
  const pages = new Map<string, Note[]>();
  for (const note of notes) {
    const page = pages.get(note.page.url) ?? [];
    pages.set(note.page.url, [...page, note]);
  }
  return [...pages.values()];
}

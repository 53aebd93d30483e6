import type { Note } from './note.ts';

/** Notes put together by page: pages in the order of their first note, notes in the order given. */
export function byPage(notes: readonly Note[]): Note[][] {
  const pages = new Map<string, Note[]>();
  for (const note of notes) {
    const page = pages.get(note.page.url);
    if (page === undefined) pages.set(note.page.url, [note]);
    else page.push(note);
  }
  return [...pages.values()];
}

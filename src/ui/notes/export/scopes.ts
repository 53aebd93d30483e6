import { byPage } from '../../../notes/by-page.ts';
import type { Note } from '../../../notes/note.ts';
import { pageName } from '../../../notes/page-name.ts';

/** Notes that the reader may take along together. */
export type Scope = { id: string; label: string; notes: readonly Note[] };

/** The notes of each page, in the order given. */
export function pageScopes(notes: readonly Note[]): Scope[] {
  return byPage(notes).flatMap((onPage) => {
    const [first] = onPage;
    return first === undefined ? [] : [{ id: `page ${first.page.url}`, label: pageName(first), notes: onPage }];
  });
}

/** The notes of each tag, in the order of the alphabet. */
export function tagScopes(notes: readonly Note[]): Scope[] {
  const tags = new Map<string, Note[]>();
  for (const note of notes) {
    for (const tag of new Set(note.tags)) {
      const tagged = tags.get(tag);
      if (tagged === undefined) tags.set(tag, [note]);
      else tagged.push(note);
    }
  }
  return [...tags].map(([tag, tagged]) => ({ id: `tag ${tag}`, label: tag, notes: tagged })).sort((a, b) => a.label.localeCompare(b.label));
}

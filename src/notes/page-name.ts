import type { Note } from './note.ts';

/** What a note's page is called: its headline, else its title, else its address. */
export function pageName({ page, target }: Pick<Note, 'page' | 'target'>): string {
  return page.headline || page.title || target.source;
}

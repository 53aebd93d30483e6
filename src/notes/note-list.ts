import type { Note } from './note.ts';

/** How a list of notes is put together. */
export const GROUPINGS = ['page', 'time', 'claim', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Notes under one heading: a page's name, a month (2026-11), a claim's wording, a tag; an empty name for those without. */
export type NoteGroup = { key: string; name: string; notes: Note[] };

/** Puts notes together: pages and months in the order given, claims and tags by the alphabet, those without one last. */
export function groupNotes(notes: readonly Note[], by: Grouping): NoteGroup[] {
  const groups = new Map<string, NoteGroup>();
  for (const note of notes) {
    for (const { key, name } of headingsOf(note, by)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { key, name, notes: [note] });
      else group.notes.push(note);
    }
  }
  const list = [...groups.values()];
  if (by === 'page' || by === 'time') return list;
  return list.sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name));
}

function headingsOf({ page, target, created, claims, tags }: Note, by: Grouping): { key: string; name: string }[] {
  if (by === 'page') return [{ key: page.url, name: page.headline || page.title || target.source }];
  if (by === 'time') return [{ key: created.slice(0, 7), name: created.slice(0, 7) }];
  const names = by === 'claim' ? claims.map(({ id, wording }) => ({ key: id, name: wording })) : tags.map((tag) => ({ key: tag, name: tag }));
  return names.length === 0 ? [NONE] : names;
}

const NONE = { key: '', name: '' };

/** The notes that have all words of a search, in any part and any order; accents and case do not count. */
export function searchNotes(notes: readonly Note[], search: string): readonly Note[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? notes : notes.filter((note) => words.every((word) => textOf(note).includes(word)));
}

const texts = new WeakMap<Note, string>();

/** All that a note says, made once a note. */
function textOf(note: Note): string {
  const known = texts.get(note);
  if (known !== undefined) return known;
  const { target, page, claims, comment, tags } = note;
  const parts = [target.quote.exact, comment, ...tags, page.title, page.headline, page.author, page.site, page.url, ...claims.map(({ wording }) => wording)];
  const made = plain(parts.filter((part) => part !== null).join('\n'));
  texts.set(note, made);
  return made;
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '');
}

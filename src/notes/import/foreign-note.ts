import { canonicalAddress } from '../address.ts';
import { Note } from '../note.ts';
import { ImportError, problemsOf, renamed } from './problem.ts';
import { stableId } from './stable-id.ts';

/** What another program tells of a note. */
export type ForeignNote = {
  /** The program's own name for it, with the program: what its id is made of. */
  name: string;
  source: string;
  title: string;
  language: string | null;
  created: string;
  modified: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
  comment: string;
  tags: readonly string[];
};

/** Where each part of a note stands in the other program's file: problems name the field that the reader can find there. */
export type FieldNames = Record<'source' | 'quote' | 'position' | 'comment' | 'tags', string>;

/**
 * Makes a note of what another program tells. Its paths are left out: they count otherwise than ours; the quote finds the place.
 * @throws ImportError where it breaks the bounds of a note
 */
export async function noteFromForeign(foreign: ForeignNote, entry: number, names: FieldNames): Promise<Note> {
  const { source, title, language, created, modified, quote, position, comment, tags } = foreign;
  const address = canonicalAddress(source);
  const note: Note = {
    id: await stableId(foreign.name),
    created,
    modified,
    target: {
      source: address,
      quote: quote ?? { exact: '', prefix: '', suffix: '' },
      position: position ?? { start: 0, end: quote?.exact.length ?? 0 },
      range: null,
    },
    page: { url: address, title, headline: null, date: null, author: null, site: null, language },
    claims: [],
    comment,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    colour: 'yellow',
  };
  const checked = Note.safeParse(note);
  if (checked.success) return checked.data;
  throw new ImportError(renamed(problemsOf(checked.error, entry, note), [
    [/^(?:target\.source|page\.url)/, names.source],
    [/^target\.quote/, names.quote],
    [/^target\.position/, names.position],
    [/^comment/, names.comment],
    [/^tags(?=\[|$)/, names.tags],
  ]));
}

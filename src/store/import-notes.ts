import type { NotesFile } from '../notes/import/read-notes-file.ts';
import type { Note } from '../notes/note.ts';
import { openNotes, type NoteRow } from './notes-database.ts';
import { rowOf } from './notes-store.ts';

/** What became of the notes of a file: new ones, ones that took the place of an older state, ones that were there already. */
export type Imported = { added: number; updated: number; known: number };

/**
 * Adds the notes of a file in one transaction: all of them or none. A note that is there already stays, but for one that
 * was changed later in the file. Notes of other programs are known by what they say as well, since those name them anew.
 */
export async function importNotes({ kind, notes }: NotesFile): Promise<Imported> {
  const database = await openNotes();
  return await database.transaction('rw', database.notes, async () => {
    const rows = notes.map((note) => rowOf(note, 'unknown'));
    const there = await database.notes.bulkGet(rows.map(({ id }) => id));
    const said = kind === 'assay' ? new Set<string>() : await saidOnPages(rows);
    const isKnown = (row: NoteRow, old: NoteRow | undefined): boolean =>
      old === undefined ? said.has(whatIsSaid(row.note)) : old.note.modified >= row.note.modified;
    const wanted = rows.filter((row, index) => !isKnown(row, there[index]));
    await database.notes.bulkPut(wanted);
    const ids = new Set(there.flatMap((row) => row?.id ?? []));
    const updated = wanted.filter(({ id }) => ids.has(id)).length;
    return { added: wanted.length - updated, updated, known: rows.length - wanted.length };
  });

  async function saidOnPages(rows: readonly NoteRow[]): Promise<Set<string>> {
    const addresses = [...new Set(rows.flatMap((row) => row.addresses))];
    const others = await database.notes.where('addresses').anyOf(addresses).toArray();
    return new Set(others.map(({ note }) => whatIsSaid(note)));
  }
}

/** The passage, its page and what the reader wrote on it. */
function whatIsSaid({ target, comment }: Note): string {
  const { exact, prefix, suffix } = target.quote;
  return JSON.stringify([target.source, exact, prefix, suffix, comment]);
}

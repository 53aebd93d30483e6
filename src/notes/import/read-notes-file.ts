import { MAX_IMPORT_ENTRIES, MAX_IMPORT_LENGTH } from '../../limits.ts';
import type { Note } from '../note.ts';
import { isHypothesis, noteFromHypothesis } from './hypothesis.ts';
import { isOurs, notesFromOurs } from './ours.ts';
import { ImportError, type ImportProblem, type Reason } from './problem.ts';
import { notesFromWebAnnotation } from './web-annotation.ts';

/** What a file holds: notes, and whether they are Assay's own, told apart by their ids alone. */
export type NotesFile = { kind: 'assay' | 'hypothesis' | 'web-annotation'; notes: Note[] };

/**
 * Reads a file of notes: Assay's JSON, an export of Hypothesis, or W3C annotations (a collection, a page of one, a list, one alone).
 * @param now the time of the import, ISO
 * @throws ImportError naming each entry and field that is not as it should be; then nothing of the file is to be used
 */
export async function readNotesFile(text: string, now: string): Promise<NotesFile> {
  if (text.length > MAX_IMPORT_LENGTH) throw fileProblem('', 'long');
  const file = parsed(text);
  const { entries, field } = entriesOf(file);
  if (entries.length === 0) throw fileProblem(field, 'none');
  if (entries.length > MAX_IMPORT_ENTRIES) throw fileProblem(field, 'many');
  if (isOurs(file, entries)) return { kind: 'assay', notes: notesFromOurs(file) };
  if (!isHypothesis(file)) {
    return { kind: 'web-annotation', notes: onceEach(await all(entries, (item, entry) => notesFromWebAnnotation(item, entry, now))) };
  }
  const reader: unknown = Reflect.get(file, 'export_userid');
  if (typeof reader !== 'string') throw fileProblem('export_userid', reader === undefined ? 'missing' : 'wrong');
  return { kind: 'hypothesis', notes: onceEach(await all(entries, async (item, entry) => [await noteFromHypothesis(item, entry, reader)])) };
}

/** Reads every entry, also behind a bad one, so that all problems are told at once. */
async function all(entries: readonly unknown[], read: (item: unknown, entry: number) => Promise<Note[]>): Promise<Note[]> {
  const results = await Promise.all(entries.map(async (item, index): Promise<Note[] | readonly ImportProblem[]> => {
    try {
      return await read(item, index + 1);
    } catch (error) {
      if (error instanceof ImportError) return error.problems;
      throw error;
    }
  }));
  const problems = results.flat().filter((result) => 'reason' in result);
  if (problems.length > 0) throw new ImportError(problems);
  return results.flat().filter((result) => 'id' in result);
}

/** Other programs' files may hold the same annotation twice: the one changed last counts. */
function onceEach(notes: readonly Note[]): Note[] {
  const latest = new Map<string, Note>();
  for (const note of notes) {
    const other = latest.get(note.id);
    if (other === undefined || other.modified < note.modified) latest.set(note.id, note);
  }
  return [...latest.values()];
}

function parsed(text: string): object {
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof file === 'object' && file !== null) return file;
  } catch {
    throw fileProblem('', 'unreadable');
  }
  throw fileProblem('', 'wrong');
}

/** The list of entries in any of the files that we know, and the field it stands in. */
function entriesOf(file: object): { entries: readonly unknown[]; field: string } {
  if (Array.isArray(file)) return { entries: file, field: '' };
  if ('annotations' in file) return { entries: listOf(file.annotations, 'annotations'), field: 'annotations' };
  if ('items' in file) return { entries: listOf(whole(file, 'next').items, 'items'), field: 'items' };
  if (!('first' in file)) return { entries: [file], field: '' };
  // A page by its address alone, or a further page: they lie elsewhere, and Assay asks nothing of the net.
  if (typeof file.first !== 'object' || file.first === null) throw fileProblem('first', 'partial');
  const entries = listOf(whole(file.first, 'first.next').items, 'first.items');
  if ('total' in file && typeof file.total === 'number' && file.total > entries.length) throw fileProblem('total', 'partial');
  return { entries, field: 'first.items' };
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw fileProblem(field, value === undefined ? 'missing' : 'wrong');
}

function whole(page: object, next: string): { items?: unknown } {
  if ('next' in page && page.next !== null && page.next !== undefined) throw fileProblem(next, 'partial');
  return page;
}

function fileProblem(field: string, reason: Reason): ImportError {
  return new ImportError([{ entry: null, field, reason }]);
}

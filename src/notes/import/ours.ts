import * as z from 'zod/mini';
import { JSON_FORMAT } from '../export/json.ts';
import { fromWebAnnotation, toWebAnnotation, WebAnnotation } from '../export/web-annotation.ts';
import { Note } from '../note.ts';
import { difference } from './difference.ts';
import { ImportError, problemsOf, renamed, type ImportProblem } from './problem.ts';

/** The file around the notes. Unknown fields are refused: what is not known cannot be kept. */
const Collection = z.strictObject({
  '@context': z.unknown(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  generated: z.iso.datetime(),
  'assay:format': z.optional(z.int()),
  total: z.int(),
  first: z.strictObject({ type: z.literal('AnnotationPage'), startIndex: z.literal(0), items: z.array(z.unknown()) }),
});

/** Whether a file was written by Assay: it says so, or one of its entries does. */
export function isOurs(file: object, entries: readonly unknown[]): boolean {
  return 'assay:format' in file || entries.some((entry) => typeof entry === 'object' && entry !== null && 'assay:page' in entry);
}

/**
 * Reads Assay's own export: every note exactly as it was.
 * @throws ImportError naming each entry and field that is not as it should be
 */
export function notesFromOurs(file: object): Note[] {
  const version: unknown = Reflect.get(file, 'assay:format');
  if (typeof version === 'number' && version > JSON_FORMAT) throw new ImportError([{ entry: null, field: 'assay:format', reason: 'newer' }]);
  const read = Collection.safeParse(file);
  if (!read.success) throw new ImportError(problemsOf(read.error, null, file));
  const { total, first } = read.data;
  if (total !== first.items.length) throw new ImportError([{ entry: null, field: 'total', reason: 'partial' }]);
  const results = first.items.map((item, index) => readEntry(item, index + 1));
  const problems = [...results.flatMap((result) => result.problems), ...doubled(results.map(({ note }) => note?.id))];
  if (problems.length > 0) throw new ImportError(problems);
  return results.flatMap(({ note }) => note ?? []);
}

/** Where the file keeps what a note calls otherwise. */
const FILE_NAMES = [
  [/^target\.(?:quote|position|range)\b.*/, 'target.selector'],
  [/^page\b/, 'assay:page'],
  [/^(?:claims|comment|tags)\b.*/, 'body'],
  [/^colour\b/, 'assay:colour'],
] as const;

type Entry = { note: Note | null; problems: ImportProblem[] };

function readEntry(item: unknown, entry: number): Entry {
  const annotation = WebAnnotation.safeParse(item);
  if (!annotation.success) return { note: null, problems: problemsOf(annotation.error, entry, item) };
  const parts = fromWebAnnotation(annotation.data);
  const note = Note.safeParse(parts);
  if (!note.success) return { note: null, problems: renamed(problemsOf(note.error, entry, parts), FILE_NAMES) };
  // What would not be written again just so was not understood: two comments, a body in another place, an unknown fact.
  const lost = difference(item, toWebAnnotation(note.data));
  return lost === null ? { note: note.data, problems: [] } : { note: null, problems: [{ entry, field: lost, reason: 'unknown' }] };
}

function doubled(ids: readonly (string | undefined)[]): ImportProblem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): ImportProblem[] => {
    const isTwice = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    return isTwice ? [{ entry: index + 1, field: 'id', reason: 'twice' }] : [];
  });
}

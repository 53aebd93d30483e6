import * as z from 'zod/mini';
import { MAX_IMPORT_ENTRIES, MAX_IMPORT_LENGTH } from '../../limits.ts';
import { difference } from '../../notes/import/difference.ts';
import { ImportError, problemsOf, type ImportProblem, type Reason } from '../../notes/import/problem.ts';
import { Note } from '../../notes/note.ts';
import { ANCHORINGS } from '../notes-database.ts';
import { Settings } from '../settings.ts';
import { migrated } from './migrations.ts';

/** Raised when a backup of an older format must be changed to be read: see migrations.ts. */
export const BACKUP_FORMAT = 1;

/** A note with what the database keeps beside it. */
const KeptNote = z.strictObject({ anchoring: z.enum(ANCHORINGS), note: Note });
export type KeptNote = z.infer<typeof KeptNote>;

const BackupFile = z.strictObject({
  type: z.literal('assay-backup'),
  format: z.literal(BACKUP_FORMAT),
  made: z.iso.datetime(),
  notes: z.array(z.unknown()).check(z.maxLength(MAX_IMPORT_ENTRIES)),
  settings: z.record(z.string(), z.unknown()),
});

/** All that is the reader's own, in one file. */
export type Backup = { made: string; notes: KeptNote[]; settings: Settings };

/** Writes a backup; the same backup gives the same bytes. */
export function backupText({ made, notes, settings }: Backup): string {
  return `${JSON.stringify({ type: 'assay-backup', format: BACKUP_FORMAT, made, settings, notes }, null, 1)}\n`;
}

/**
 * Reads a backup, of this format or an earlier one.
 * @throws ImportError naming each note (counted from 1) and field that is not as it should be
 */
export function readBackup(text: string): Backup {
  if (text.length > MAX_IMPORT_LENGTH) throw fileProblem('', 'long');
  const file = migrated(parsed(text), BACKUP_FORMAT);
  const read = BackupFile.safeParse(file);
  if (!read.success) throw new ImportError(problemsOf(read.error, null, file));
  const { made, notes, settings } = read.data;
  const results = notes.map((item, index) => keptNote(item, index + 1));
  const problems = [...results.flatMap((result) => result.problems), ...doubled(results.map(({ kept }) => kept?.note.id)), ...settingsProblems(settings)];
  if (problems.length > 0) throw new ImportError(problems);
  return { made, notes: results.flatMap(({ kept }) => kept ?? []), settings: Settings.parse(settings) };
}

function keptNote(item: unknown, entry: number): { kept: KeptNote | null; problems: ImportProblem[] } {
  const read = KeptNote.safeParse(item);
  if (!read.success) return { kept: null, problems: problemsOf(read.error, entry, item) };
  // A field that we do not know would not be kept.
  const lost = difference(item, read.data);
  return lost === null ? { kept: read.data, problems: [] } : { kept: null, problems: [{ entry, field: lost, reason: 'unknown' }] };
}

/** A setting that cannot be read would silently become its default. One that is not there is not set. */
function settingsProblems(settings: Record<string, unknown>): ImportProblem[] {
  const understood: Record<string, unknown> = Settings.parse(settings);
  return Object.keys(settings).flatMap((key): ImportProblem[] => {
    const field = difference(settings[key], Object.hasOwn(understood, key) ? understood[key] : undefined, `settings.${key}`);
    return field === null ? [] : [{ entry: null, field, reason: key in understood ? 'wrong' : 'unknown' }];
  });
}

function doubled(ids: readonly (string | undefined)[]): ImportProblem[] {
  const seen = new Set<string | undefined>();
  return ids.flatMap((id, index): ImportProblem[] => {
    const isTwice = id !== undefined && seen.has(id);
    seen.add(id);
    return isTwice ? [{ entry: index + 1, field: 'note.id', reason: 'twice' }] : [];
  });
}

function parsed(text: string): object {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file === 'object' && file !== null) return file;
  } catch {
    throw fileProblem('', 'unreadable');
  }
  throw fileProblem('', 'wrong');
}

function fileProblem(field: string, reason: Reason): ImportError {
  return new ImportError([{ entry: null, field, reason }]);
}

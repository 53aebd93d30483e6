import type * as z from 'zod/mini';

/** Why something in a file cannot be taken, as the key of a text (`importReason…`). */
export const REASONS = ['missing', 'wrong', 'long', 'many', 'unknown', 'date', 'twice', 'unreadable', 'newer', 'partial', 'none'] as const;
export type Reason = (typeof REASONS)[number];

/** What is wrong with a file: in which entry (counted from 1; null where it is none's), at which field, and why. */
export type ImportProblem = { entry: number | null; field: string; reason: Reason };

/** Thrown where a file is not taken: whole or not at all. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly problems: readonly ImportProblem[]) {
    super(problems.map(({ entry, field, reason }) => `${entry === null ? 'file' : `entry ${entry}`}, ${field || 'whole'}: ${reason}`).join('; '));
  }
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema found wrong, as problems of one entry. @param entry counted from 1, null where the file itself was read */
export function problemsOf(error: z.core.$ZodError, entry: number | null, input: unknown): ImportProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, entry, input));
}

/** The same problems with fields named as the file names them. @param names what a field begins with, and what it is called there */
export function renamed(problems: readonly ImportProblem[], names: readonly (readonly [RegExp, string])[]): ImportProblem[] {
  return problems.map((problem) => {
    const found = names.find(([ours]) => ours.test(problem.field));
    return found === undefined ? problem : { ...problem, field: problem.field.replace(...found) };
  });
}

function problemsOfIssue(issue: Issue, entry: number | null, input: unknown): ImportProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ entry, field: fieldName([...issue.path, key]), reason: 'unknown' }));
  }
  return [{ entry, field: fieldName(issue.path), reason: reasonOf(issue, valueAt(input, issue.path)) }];
}

function reasonOf(issue: Issue, value: unknown): Reason {
  if (value === undefined) return 'missing';
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'many' : 'long';
  return issue.code === 'invalid_format' && issue.format === 'datetime' ? 'date' : 'wrong';
}

/** A path as it is written in code: `target.selector[0].exact`. */
function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, '');
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value: unknown, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}

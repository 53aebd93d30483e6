import * as z from 'zod/mini';
import type { Note } from '../note.ts';
import { noteFromForeign } from './foreign-note.ts';
import { ForeignMoment } from './moment.ts';
import { ImportError, problemsOf } from './problem.ts';
import { ForeignSelector, passageOf } from './selectors.ts';

/** An annotation as the Hypothesis client exports it; its other fields (group, permissions, links) say nothing to us. */
const Annotation = z.object({
  id: z.string().check(z.minLength(1)),
  created: ForeignMoment,
  updated: ForeignMoment,
  user: z.string(),
  uri: z.string().check(z.minLength(1)),
  text: z.string(),
  tags: z.array(z.string()),
  document: z.optional(z.object({ title: z.optional(z.union([z.string(), z.array(z.string())])) })),
  target: z.array(z.object({ source: z.string(), selector: z.optional(z.array(ForeignSelector)) })).check(z.maxLength(1)),
});

const NAMES = { source: 'uri', quote: 'target[0].selector', position: 'target[0].selector', comment: 'text', tags: 'tags' };

/** Whether a file is an export of the Hypothesis client. */
export function isHypothesis(file: object): boolean {
  return 'export_userid' in file || 'export_date' in file;
}

/**
 * Reads one annotation of a Hypothesis export. Annotations by others get the tag `from NAME`; replies become notes of their own.
 * @param reader the account that made the export
 * @throws ImportError naming the entry and the field
 */
export async function noteFromHypothesis(item: unknown, entry: number, reader: string): Promise<Note> {
  const read = Annotation.safeParse(item);
  if (!read.success) throw new ImportError(problemsOf(read.error, entry, item));
  const { id, created, updated, user, uri, text, tags, document, target } = read.data;
  const foreign = {
    name: `hypothesis ${id}`,
    source: uri,
    title: [document?.title ?? ''].flat()[0] ?? '',
    language: null,
    created,
    modified: updated,
    ...passageOf(target[0]?.selector ?? []),
    comment: text,
    tags: user === reader ? tags : [...tags, `from ${user.replace(/^acct:|@.*$/g, '')}`],
  };
  return await noteFromForeign(foreign, entry, NAMES);
}

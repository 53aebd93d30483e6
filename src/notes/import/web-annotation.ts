import * as z from 'zod/mini';
import type { Note } from '../note.ts';
import { bodyParts, ForeignBody } from './annotation-body.ts';
import { noteFromForeign } from './foreign-note.ts';
import { ForeignMoment } from './moment.ts';
import { ImportError, problemsOf } from './problem.ts';
import { ForeignSelector, passageOf } from './selectors.ts';

const Address = z.string().check(z.minLength(1));
const Language = z.optional(z.union([z.string(), z.array(z.string())]));
const Resource = z.object({ id: Address, title: z.optional(z.string()), language: Language });

/** A page, or a part of one. */
const Target = z.union([
  Address,
  z.object({ source: z.union([Address, Resource]), selector: z.optional(z.union([ForeignSelector, z.array(ForeignSelector)])) }),
  Resource,
]);
type Target = z.infer<typeof Target>;

const Annotation = z.object({
  id: z.optional(Address),
  type: z.union([z.literal('Annotation'), z.array(z.string()).check(z.refine((types) => types.includes('Annotation')))]),
  created: z.optional(ForeignMoment),
  modified: z.optional(ForeignMoment),
  body: ForeignBody,
  bodyValue: z.optional(z.string()),
  target: z.union([Target, z.array(Target).check(z.minLength(1))]),
});

const NAMES = { source: 'target', quote: 'target.selector', position: 'target.selector', comment: 'body', tags: 'body' };

/**
 * Reads one annotation of the W3C model, as any program may write it: a note for each of its targets.
 * @param now the time of the import, ISO: for annotations that do not tell when they were made
 * @throws ImportError naming the entry and the field
 */
export async function notesFromWebAnnotation(item: unknown, entry: number, now: string): Promise<Note[]> {
  const read = Annotation.safeParse(item);
  if (!read.success) throw new ImportError(problemsOf(read.error, entry, item));
  const { id, created, modified, body, bodyValue, target } = read.data;
  // The model forbids both, and to take one would be to lose the other.
  if (body !== undefined && bodyValue !== undefined) throw new ImportError([{ entry, field: 'bodyValue', reason: 'twice' }]);
  const { comment, tags } = bodyParts(bodyValue === undefined ? body : { value: bodyValue });
  const made = created ?? modified ?? now;
  return await Promise.all([target].flat().map((each, index) => {
    const page = pageOf(each);
    const passage = passageOf(typeof each === 'object' && 'source' in each ? [each.selector ?? []].flat() : []);
    // Without a name of its own an annotation is known by all that it says.
    const name = id ?? JSON.stringify([page.source, passage, comment, tags, created ?? null]);
    const foreign = { name: `annotation ${index} ${name}`, ...page, ...passage, created: made, modified: modified ?? made, comment, tags };
    return noteFromForeign(foreign, entry, NAMES);
  }));
}

function pageOf(target: Target): { source: string; title: string; language: string | null } {
  const resource = typeof target === 'object' && 'source' in target ? target.source : target;
  if (typeof resource === 'string') return { source: resource, title: '', language: null };
  return { source: resource.id, title: resource.title ?? '', language: [resource.language ?? []].flat()[0] ?? null };
}

import * as z from 'zod/mini';
import type { Note } from '../note.ts';
import { fromWebAnnotation, toWebAnnotation, WebAnnotation } from './web-annotation.ts';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { assay: 'urn:assay:terms:' }] as const;

const Collection = z.object({
  type: z.literal('AnnotationCollection'),
  total: z.int(),
  first: z.object({ type: z.literal('AnnotationPage'), items: z.array(WebAnnotation) }),
});

/**
 * Writes notes as a W3C Web Annotation collection (JSON-LD), from which they can be read back without loss.
 * @param exported the time of the export, ISO
 */
export function notesToJson(notes: readonly Note[], exported: string, title: string): string {
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: title,
    generated: exported,
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(toWebAnnotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Reads such a collection. Throws, naming what is wrong, where any part of it is not as it should be. */
export function notesFromJson(json: string): Note[] {
  const { total, first } = Collection.parse(JSON.parse(json));
  if (total !== first.items.length) throw new Error(`The file names ${total} notes and holds ${first.items.length}.`);
  return first.items.map(fromWebAnnotation);
}

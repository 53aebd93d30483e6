import type { Note } from '../note.ts';
import { toWebAnnotation } from './web-annotation.ts';

/** Raised when exports of an older format can no longer be read as they stand. Files from before it was written are format 1. */
export const JSON_FORMAT = 1;

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    assay: 'urn:assay:terms:',
    // Facts of the page have plain names: inside, those mean our terms.
    'assay:page': { '@id': 'urn:assay:terms:page', '@context': { '@vocab': 'urn:assay:terms:' } },
  },
] as const;

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
    'assay:format': JSON_FORMAT,
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(toWebAnnotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

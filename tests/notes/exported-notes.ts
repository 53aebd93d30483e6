import * as z from 'zod/mini';
import { notesFromOurs } from '../../src/notes/import/ours.ts';
import type { Note } from '../../src/notes/note.ts';

/** The notes of an exported JSON file, as the import reads them. */
export function notesFromJson(json: string): Note[] {
  return notesFromOurs(z.looseObject({}).parse(JSON.parse(json)));
}

import fc from 'fast-check';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { notesToJson } from '../../../src/notes/export/json.ts';
import { ImportError, type ImportProblem } from '../../../src/notes/import/problem.ts';
import { readNotesFile, type NotesFile } from '../../../src/notes/import/read-notes-file.ts';
import { mutatedOurs, spoiledFile } from './spoiled-files.ts';

const NOW = '2026-11-21T17:00:00.000Z';

/** Reads a file: its notes, or what is wrong with it. Anything else that is thrown is a crash, and the test's failure. */
async function outcome(text: string): Promise<NotesFile | readonly ImportProblem[]> {
  try {
    return await readNotesFile(text, NOW);
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
}

/** Spoils files: none may be taken, and each refusal names the entry with the mistake, and no other. */
export async function spoilFiles(numRuns: number, seed: number): Promise<void> {
  await fc.assert(fc.asyncProperty(spoiledFile, async ({ text, entry }) => {
    const found = await outcome(text);
    if ('notes' in found) throw new Error(`Taken: ${text.slice(0, 2_000)}`);
    expect(found.length).toBeGreaterThan(0);
    if (entry !== null) expect([...new Set(found.map((problem) => problem.entry))]).toEqual([entry]);
  }), { numRuns, seed });
}

const Items = z.object({ first: z.object({ items: z.array(z.unknown()) }) });

/** Puts any value in any place: what is taken is written again just as it was read; what is not names its entry. */
export async function mutateFiles(numRuns: number, seed: number): Promise<void> {
  await fc.assert(fc.asyncProperty(mutatedOurs, async ({ text, entry }) => {
    const found = await outcome(text);
    if ('notes' in found) {
      const written = Items.parse(JSON.parse(notesToJson(found.notes, NOW, '')));
      expect(written.first.items).toEqual(Items.parse(JSON.parse(text)).first.items);
    } else {
      expect([...new Set(found.map((problem) => problem.entry))]).toEqual([entry]);
    }
  }), { numRuns, seed });
}

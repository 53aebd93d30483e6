import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { notesToJson } from '../../../src/notes/export/json.ts';
import { notesFromJson } from '../exported-notes.ts';
import { SAMPLE } from '../sample-notes.ts';
import { anyNote } from './any-note.ts';
import { expectDocumented } from './documented.ts';
import { ANNO_CONTEXT } from './json-ld-context.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const TITLE = 'Notes from Assay';
const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 5 });

test('it is what docs/export.md shows', () => expectDocumented('json', notesToJson([SAMPLE], NOW, TITLE)));

test('every note comes back as it was, and is written again byte for byte', () => {
  fc.assert(fc.property(anyNotes, (notes) => {
    const written = notesToJson(notes, NOW, TITLE);
    const read = notesFromJson(written);
    expect(read).toEqual(notes);
    expect(notesToJson(read, NOW, TITLE)).toBe(written);
  }), { numRuns: 100 });
});

/** Loads nothing from the net. `safe`: an unknown term, which readers drop in silence, is an error. */
const READING = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`The file asks for ${url}.`);
    return { documentUrl: url, document: ANNO_CONTEXT };
  },
};

async function expanded(text: string): Promise<unknown> {
  const document: jsonld.JsonLdDocument = JSON.parse(text);
  return await jsonld.expand(document, READING);
}

test('a JSON-LD processor finds every part under its term', async () => {
  const text = JSON.stringify(await expanded(notesToJson([SAMPLE], NOW, TITLE)));
  for (const term of ['oa#hasTarget', 'oa#exact', 'oa#hasStartSelector', 'oa#hasPurpose', 'oa#motivatedBy', 'urn:assay:terms:claim', 'urn:assay:terms:page', 'urn:assay:terms:headline']) {
    expect(text).toContain(term);
  }
  const quote = { 'http://www.w3.org/ns/oa#exact': [{ '@value': SAMPLE.target.quote.exact }] };
  expect(text).toContain(JSON.stringify(quote).slice(1, -1));
});

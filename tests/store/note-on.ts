import type { Note } from '../../src/notes/note.ts';

/** A note on some page, made at a time. */
export function noteOn(url: string, created: string): Note {
  return {
    id: crypto.randomUUID(),
    created,
    modified: created,
    target: {
      source: url,
      quote: { exact: 'Nine tenths of it is separated in one country.', prefix: 'before ', suffix: ' after' },
      position: { start: 10, end: 57 },
      range: null,
    },
    page: { url, title: 'Ore and power', headline: null, date: '2025-06-01', author: null, site: null, language: 'en' },
    claims: [],
    comment: '',
    tags: [],
    colour: 'yellow',
  };
}

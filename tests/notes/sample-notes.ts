import type { Note } from '../../src/notes/note.ts';

/** The note that docs/export.md shows. */
export const SAMPLE: Note = {
  id: '3f0c7a52-9a0b-4c1e-8a55-0d9f4be1c2a7',
  created: '2026-11-20T09:15:00.000Z',
  modified: '2026-11-20T09:20:30.000Z',
  target: {
    source: 'https://news.example/minerals/refining',
    quote: {
      exact: 'China refines about 90 percent of rare earths',
      prefix: 'the ministry said on Monday. ',
      suffix: ', though new plants are planned.',
    },
    position: { start: 412, end: 457 },
    range: { startContainer: '/html[1]/body[1]/p[3]/text()[1]', startOffset: 29, endContainer: '/html[1]/body[1]/p[3]/text()[1]', endOffset: 74 },
  },
  page: {
    url: 'https://news.example/minerals/refining',
    title: 'Who refines the rare earths? | News Example',
    headline: 'Who refines the rare earths?',
    date: '2026-11-19',
    author: 'Ada Example',
    site: 'News Example',
    language: 'en',
  },
  claims: [
    {
      id: 'china-share-of-rare-earth-refining',
      wording: 'China refines about 90 percent of the world’s rare earths.',
      verdict: 'supported',
      pack: 'assay-core',
      version: '2026.11.1',
    },
  ],
  comment: 'Separation, not mining: ask which year.',
  tags: ['refining', 'to check'],
  colour: 'yellow',
};

/** A note as SAMPLE but for what is given. */
export function noteWith(change: Partial<Note>): Note {
  return { ...SAMPLE, ...change };
}

/** A note as SAMPLE, with another quote. */
export function noteOn(exact: string): Note {
  return noteWith({ target: { ...SAMPLE.target, quote: { ...SAMPLE.target.quote, exact } } });
}

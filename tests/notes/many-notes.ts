import type { Note } from '../../src/notes/note.ts';
import { noteWith, SAMPLE } from './sample-notes.ts';

const WORDS = 'harbour wall crane flood council spring engineer quota export refinery magnet licence tonnes figures ministry price'.split(' ');

/** Notes on a tenth as many pages, of two years, each with words of its own. */
export function manyNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, n) => {
    const url = `https://news.example/story-${Math.floor(n / 10)}`;
    const made = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
    const words = Array.from({ length: 24 }, (__, at) => WORDS[(n * 7 + at * (1 + (n % 5))) % WORDS.length]).join(' ');
    return noteWith({
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, created: made, modified: made,
      target: { ...SAMPLE.target, source: url, quote: { ...SAMPLE.target.quote, exact: `Number ${n}: ${words}` } },
      page: { ...SAMPLE.page, url, headline: `Story ${Math.floor(n / 10)}` },
      tags: n % 3 === 0 ? [WORDS[n % WORDS.length] ?? 'tag'] : [],
      comment: n % 4 === 0 ? `Ask again about ${n}` : '',
    });
  });
}

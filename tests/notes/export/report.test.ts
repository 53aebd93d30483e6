import { HtmlValidate } from 'html-validate';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { notesToReport } from '../../../src/notes/export/report/report.tsx';
import type { Note } from '../../../src/notes/note.ts';
import { noteWith, SAMPLE } from '../sample-notes.ts';
import { anyNote } from './any-note.ts';
import { SAMPLE_CARDS } from './sample-cards.ts';
import { WORDS } from './words.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const report = (...notes: Note[]) => notesToReport(notes, SAMPLE_CARDS, NOW, WORDS);
const reread = (html: string) => parseHTML(html).document;
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:document'], rules: {
  'no-inline-style': 'off',
  // HTML allows a raw `>`; that nothing else gets through is seen by parsing.
  'no-raw-characters': 'off',
} });

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`));
}

test('it is the sample that docs/export.md links to', async () => {
  await expect(report(SAMPLE)).toMatchFileSnapshot('../../../docs/export-sample.html');
});

test('an HTML validator has nothing against it', async () => {
  expect(await faults(report(SAMPLE, noteWith({ id: 'x', target: { ...SAMPLE.target, source: 'https://b.example/' } })))).toEqual([]);
});

test('it is valid, and says every quote and comment as text, whatever they hold', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(anyNote, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), async (notes) => {
    const html = report(...notes);
    expect(await faults(html)).toEqual([]);
    const page = reread(html);
    expect(page.querySelectorAll('script, img, iframe, form, link, object')).toHaveLength(0);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
    const squeezed = (text: string | null | undefined) => (text ?? '').replace(/[\s\u0000\ufeff]+/g, '');
    expect([...page.querySelectorAll('article.note blockquote')].map(({ textContent }) => squeezed(textContent)).toSorted())
      .toEqual(notes.map((note) => squeezed(note.target.quote.exact)).filter((_, index) => notes[index]?.target.quote.exact !== '').toSorted());
  }), { numRuns: 100 });
});

test('it shows the claim as noted, today’s verdict beside it, context, findings and numbered sources', () => {
  const page = reread(report(SAMPLE));
  expect(page.querySelector('.noted')?.textContent).toMatch(/Supported\s+China refines.*Today:\s+Mostly supported/);
  expect(page.querySelector('.claim')?.textContent).toContain('The share is that of separation into single oxides');
  expect([...page.querySelectorAll('.findings b')].map(({ textContent }) => textContent)).toEqual(['Contradicts:', 'Supports:', 'Supports:']);
  const [first] = page.querySelectorAll('.findings a');
  expect(page.querySelector(first?.getAttribute('href') ?? 'none')?.textContent).toContain('Journal of Metals');
});

test('a data series is a table of bars to scale, with its note and sources', () => {
  const table = reread(report(SAMPLE)).querySelector('.claim figure');
  expect([...(table?.querySelectorAll('th') ?? [])].map(({ textContent }) => textContent)).toEqual(['China, 2024', 'Malaysia, 2024']);
  expect([...(table?.querySelectorAll('.bar span') ?? [])].map((bar) => bar.getAttribute('style'))).toEqual(['inline-size: 100%', 'inline-size: 9%']);
  expect(table?.textContent).toContain('Made up. As of 2025-03 Minerals Review 2025, Office of Energy.');
});

test('a claim that the pack no longer has stays as it was noted', () => {
  const page = reread(notesToReport([SAMPLE], new Map(), NOW, WORDS));
  expect(page.querySelector('.noted')?.textContent).toContain('China refines about 90 percent of the world’s rare earths.');
  expect(page.querySelector('.noted a, .claim, .sources')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { notesToJson } from '../../../src/notes/export/json.ts';
import { ImportError, type ImportProblem } from '../../../src/notes/import/problem.ts';
import { readNotesFile } from '../../../src/notes/import/read-notes-file.ts';
import { noteWith, SAMPLE } from '../sample-notes.ts';
import { annotationCollection, hypothesisFile } from './sample-files.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const read = (file: unknown) => readNotesFile(typeof file === 'string' ? file : JSON.stringify(file), NOW);

const OurFile = z.looseObject({ first: z.looseObject({ items: z.array(z.looseObject({ target: z.looseObject({}) })) }) });

async function problems(file: unknown): Promise<readonly ImportProblem[]> {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof ImportError) return error.problems;
    throw error;
  }
  throw new Error('The file was taken.');
}

describe('a file of Assay', () => {
  const other = noteWith({ id: '6b3e0d1c-1111-4c1e-8a55-0d9f4be1c2a7', claims: [], comment: '', target: { ...SAMPLE.target, range: null } });
  const whole = () => OurFile.parse(JSON.parse(notesToJson([SAMPLE, other], NOW, 'Notes from Assay')));

  it('gives its notes as they were', async () => {
    expect(await read(whole())).toEqual({ kind: 'assay', notes: [SAMPLE, other] });
  });

  it('is read with a byte order mark too', async () => {
    expect((await read(`\ufeff${JSON.stringify(whole())}`)).notes).toHaveLength(2);
  });

  it('is read as it was written before its format had a number', async () => {
    const { 'assay:format': _none, ...old } = whole();
    expect((await read(old)).notes).toHaveLength(2);
  });

  it.each([
    ['half a file', (text: string) => text.slice(0, 300), null, '', 'unreadable'],
    ['no object', () => '7', null, '', 'wrong'],
    ['a later format', (text: string) => text.replace('"assay:format": 1', '"assay:format": 2'), null, 'assay:format', 'newer'],
    ['fewer notes than it names', (text: string) => text.replace('"total": 2', '"total": 3'), null, 'total', 'partial'],
    ['a verdict of its own', (text: string) => text.replace('"supported"', '"proven"'), 1, 'body[1].assay:verdict', 'wrong'],
    ['a note without a quote', (text: string) => text.replace('TextQuoteSelector', 'CssSelector'), 1, 'target.selector[2].type', 'wrong'],
    ['a note twice', (text: string) => text.replaceAll(other.id, SAMPLE.id), 2, 'id', 'twice'],
    ['a field that nobody knows', (text: string) => text.replace('"assay:colour"', '"assay:mood": 1, "assay:colour"'), 1, 'assay:mood', 'unknown'],
    ['a fact of the page that nobody knows', (text: string) => text.replace('"site":', '"paper": "x", "site":'), 1, 'assay:page.paper', 'unknown'],
    ['a comment that is too long', (text: string) => text.replace(SAMPLE.comment, 'x'.repeat(20_001)), 1, 'body', 'long'],
    ['no date', (text: string) => text.replace(`"created": "${SAMPLE.created}"`, '"created": "yesterday"'), 1, 'created', 'date'],
  ])('with %s is refused, and the entry and field are named', async (_, spoil, entry, field, reason) => {
    expect(await problems(spoil(notesToJson([SAMPLE, other], NOW, 'Notes from Assay')))).toContainEqual({ entry, field, reason });
  });

  it('with several mistakes names each', async () => {
    const file = whole();
    Object.assign(file.first.items[0] ?? {}, { created: 7 });
    Object.assign(file.first.items[1] ?? {}, { target: { ...file.first.items[1]?.target, source: undefined } });
    expect((await problems(file)).map(({ entry, field }) => [entry, field])).toEqual([[1, 'created'], [2, 'target.source']]);
  });
});

describe('an export of Hypothesis', () => {
  it('becomes notes: passage, comment, tags, page, dates; others’ annotations are marked', async () => {
    const { kind, notes } = await read(hypothesisFile());
    expect(kind).toBe('hypothesis');
    expect(notes).toMatchObject([
      {
        created: '2026-02-01T07:17:52.123Z', modified: '2026-02-02T08:00:00.000Z', comment: 'Ask **which year**.', tags: ['ore', 'to check'],
        target: {
          source: 'https://news.example/ore', range: null, position: { start: 120, end: 166 },
          quote: { exact: 'Nine tenths of it is separated in one country.', prefix: 'before ', suffix: ' after' },
        },
        page: { url: 'https://news.example/ore', title: 'Ore and power' },
      },
      { comment: '2024, says the table.', tags: ['from bo'] },
      { comment: 'On the whole page.', target: { quote: { exact: '' } } },
    ]);
  });

  it('gives the same ids each time', async () => {
    const [first, second] = await Promise.all([read(hypothesisFile()), read(hypothesisFile())]);
    expect(first.notes.map(({ id }) => id)).toEqual(second.notes.map(({ id }) => id));
    expect(new Set(first.notes.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['text', 7, 'text', 'wrong'],
    ['text', 'x'.repeat(20_001), 'text', 'long'],
    ['tags', undefined, 'tags', 'missing'],
    ['tags', ['y'.repeat(101)], 'tags[0]', 'long'],
    ['created', 'in May', 'created', 'date'],
    ['uri', '', 'uri', 'wrong'],
    ['target', [{ source: 'x', selector: [{ type: 'TextQuoteSelector' }] }], 'target[0].selector[0]', 'wrong'],
    ['target', [{ source: 'x', selector: [{ type: 'TextQuoteSelector', exact: 'x'.repeat(5_001) }] }], 'target[0].selector.exact', 'long'],
  ])('with a bad %s is refused, and the entry and field are named', async (key, value, field, reason) => {
    const file = hypothesisFile();
    Object.assign(file.annotations[1] ?? {}, { [key]: value });
    expect(await problems(file)).toEqual([{ entry: 2, field, reason }]);
  });
});

describe('W3C annotations', () => {
  it('become notes, one for each target', async () => {
    const { kind, notes } = await read(annotationCollection());
    expect(kind).toBe('web-annotation');
    expect(notes).toMatchObject([
      { created: '2026-02-01T07:17:52.000Z', comment: 'Which year?', tags: ['ore'], target: { quote: { exact: 'nine tenths', prefix: 'about ', suffix: ' of it' } } },
      { created: NOW, comment: 'A page to keep.', target: { source: 'https://news.example/ore', quote: { exact: '' } } },
      { created: '2026-02-02T05:17:52.000Z', comment: 'https://blog.example/answer', target: { position: { start: 12, end: 40 } }, page: { title: 'Ore and power', language: 'en' } },
      { comment: 'Two places.', target: { source: 'https://news.example/ore' } },
      { comment: 'Two places.', target: { source: 'https://news.example/other' } },
    ]);
  });

  it('are read as a page, a list, or one alone', async () => {
    const { first } = annotationCollection();
    const counts = await Promise.all([first, first.items, first.items[0]].map(async (file) => (await read(file)).notes.length));
    expect(counts).toEqual([5, 5, 1]);
  });

  it('without names of their own get the same ids each time', async () => {
    const [item] = annotationCollection().first.items.slice(3);
    const ids = await Promise.all([read(item), readNotesFile(JSON.stringify(item), '2027-01-01T00:00:00.000Z')]);
    expect(ids[0]?.notes.map(({ id }) => id)).toEqual(ids[1]?.notes.map(({ id }) => id));
  });

  it.each([
    ['that lie elsewhere', () => ({ ...annotationCollection(), first: 'https://notes.example/all/1' }), null, 'first', 'partial'],
    ['of which the file has the first page only', () => ({ ...annotationCollection(), total: 40 }), null, 'total', 'partial'],
    ['that are none', () => ({ items: [] }), null, 'items', 'none'],
    ['without a target', () => [{ type: 'Annotation', bodyValue: 'x' }], 1, 'target', 'missing'],
    ['without a type', () => ({ first: { items: [{ target: 'https://a.example/' }] } }), 1, 'type', 'missing'],
    ['with a body that nobody reads', () => [{ type: 'Annotation', body: { type: 'Choice', items: [] }, target: 'https://a.example/' }], 1, 'body', 'wrong'],
  ])('%s are refused, and the entry and field are named', async (_, file, entry, field, reason) => {
    expect(await problems(file())).toEqual([{ entry, field, reason }]);
  });

  it('nested beyond reason do no harm', async () => {
    const deep = (levels: number) => `${'{"type":"FragmentSelector","refinedBy":'.repeat(levels)}{"type":"X"}${'}'.repeat(levels)}`;
    const { notes } = await read(`[{"type":"Annotation","target":{"source":"https://a.example/","selector":${deep(20_000)}}}]`);
    expect(notes).toHaveLength(1);
  });
});

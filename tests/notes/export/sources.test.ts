import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { readdirSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { sourcesToBibtex } from '../../../src/notes/export/bibtex.ts';
import { sourcesToCslJson } from '../../../src/notes/export/csl-json.ts';
import { sourcesToRis } from '../../../src/notes/export/ris.ts';
import type { Card } from '../../../src/messages.ts';
import { Source } from '../../../src/pack/source.ts';
import { sampleCard, sampleCitation } from '../../page/sample-mark.ts';
import { expectDocumented } from './documented.ts';
import { SAMPLE_CARD } from './sample-cards.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const WRITERS = { 'csl-json': sourcesToCslJson, bibtex: sourcesToBibtex, ris: sourcesToRis };
const PARSERS = { 'csl-json': '@csl/list+object', bibtex: '@bibtex/text', ris: '@ris/file' };
type Format = keyof typeof WRITERS;

const reread = (format: Format, cards: Card[]) => {
  const text = WRITERS[format](cards, NOW);
  return citeOf(format, text).data;
};
function citeOf(format: Format, text: string): Cite {
  const items: object | string = format === 'csl-json' ? z.array(z.looseObject({})).parse(JSON.parse(text)) : text;
  return new Cite(items, { forceType: PARSERS[format] });
}
const citing = (...citations: Card['citations']) => [sampleCard({ citations })];

describe.each(['csl-json', 'bibtex', 'ris'] as const)('%s', (format) => {
  it('is what docs/export.md shows', () => expectDocumented(format, WRITERS[format]([SAMPLE_CARD], NOW)));

  it('is read by citation-js with title, where it came out, date, address and DOI', () => {
    const items = reread(format, [SAMPLE_CARD]);
    const byTitle = new Map(items.map((item) => [item['title'], item]));
    expect(items.map(({ title }) => String(title)).toSorted()).toEqual([
      'Minerals Review 2025', 'Nine tenths of it', 'Separation & refining: a {re}view of 100% of plants',
    ]);
    expect(byTitle.get('Nine tenths of it')).toMatchObject({
      'container-title': 'Example Times', issued: { 'date-parts': [[2025, 4, 30]] }, URL: 'https://times.example/nine-tenths?page=1#top',
    });
    expect(byTitle.get('Minerals Review 2025')).toMatchObject({ type: 'report', publisher: 'Office of Energy', issued: { 'date-parts': [[2025]] } });
    expect(byTitle.get('Separation & refining: a {re}view of 100% of plants')).toMatchObject({
      type: 'article-journal', 'container-title': 'Journal of Metals', DOI: '10.5555/metals.2024_6',
    });
  });

  it('has each source once, however many claims cite it', () => {
    expect(reread(format, [SAMPLE_CARD, { ...SAMPLE_CARD, claim: 'another' }])).toHaveLength(3);
  });

  it('keeps any title in its own record', () => {
    const title = fc.string({ unit: fc.constantFrom(...Array.from('{}\\$&#_%^~"\'@,=<>-–éя ab\n\r')), minLength: 1, maxLength: 40 })
      .map((text) => `T${text}T`);
    fc.assert(fc.property(title, (hostile) => {
      const items = reread(format, citing(sampleCitation({ source: 'one', title: hostile }), sampleCitation({ source: 'two', title: 'Plain' })));
      const letters = (text: unknown) => String(text).replace(/[^\p{L}]/gu, '');
      expect(items.map((item) => letters(item['title']))).toEqual([letters(hostile), 'Plain']);
    }), { numRuns: 200 });
  });
});

describe('CSL-JSON', () => {
  it('is set by a citation processor in a style', () => {
    const text = citeOf('csl-json', sourcesToCslJson([SAMPLE_CARD], NOW)).format('bibliography', { format: 'text', template: 'apa' });
    expect(text).toContain('Minerals Review 2025 (EO/2025/17). (2025). Office of Energy');
    expect(text).toContain('https://doi.org/10.5555/metals.2024_6');
  });
});

describe('the sources of the database', () => {
  it.each(['csl-json', 'bibtex', 'ris'] as const)('are read by citation-js as %s, each with its title and date', (format) => {
    const sources = databaseSources();
    const citations = sources.map(({ id, title, publisher, date, url, kind, document = null }) =>
      sampleCitation({ source: id, title, publisher, date, url, kind, document }));
    const items = reread(format, citing(...citations));
    const known = (title: unknown) => String(title).replace(/[^\p{L}\p{N}]/gu, '');
    expect(items.map((item) => known(item['title'])).toSorted()).toEqual(sources.map(({ title }) => known(title)).toSorted());
    expect(items.filter((item) => item['issued'] !== undefined)).toHaveLength(sources.filter(({ date }) => date !== null).length);
  });
});

function databaseSources(): Source[] {
  const folder = new URL('../../../annotations/sources/', import.meta.url);
  return readdirSync(folder).map((file) => Source.parse(parse(readFileSync(new URL(file, folder), 'utf8'))));
}

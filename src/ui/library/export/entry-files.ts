import type { Entry } from '../../../library-messages.ts';
import type { Citing } from '../../../notes/export/cited-sources.ts';
import { seriesToCsv } from '../chart/series-csv.ts';
import { entryToMarkdown } from './entry-markdown.ts';

/** A file that an entry leaves in: made when it is asked for. */
export type EntryFile = { name: string; /** Key of the format's name. */ label: string; type: string; write: () => Promise<string> };

/** An entry as text for the clipboard, in Markdown. */
export function entryText(entry: Entry): string {
  return entryToMarkdown(entry);
}

/** The files that an entry can leave in: Markdown, its sources for citation programs, numbers as a table. @param now ISO */
export function entryFiles(entry: Entry, now: string): EntryFile[] {
  const named = (ending: string): string => `assay-${entry.id}.${ending}`;
  const markdown: EntryFile = { name: named('md'), label: 'formatMarkdown', type: 'text/markdown', write: async () => entryToMarkdown(entry) };
  if (entry.kind === 'series') {
    // Excel takes a table for UTF-8 only behind a byte order mark.
    return [markdown, { name: named('csv'), label: 'chartCsv', type: 'text/csv', write: async () => `\ufeff${seriesToCsv(entry.series)}` }];
  }
  const citing = citingIn(entry);
  if (citing === null) return [markdown];
  return [
    markdown,
    {
      name: named('json'), label: 'formatCslJson', type: 'application/vnd.citationstyles.csl+json',
      write: async () => (await import('../../../notes/export/csl-json.ts')).sourcesToCslJson([citing], now),
    },
    {
      name: named('bib'), label: 'formatBibtex', type: 'application/x-bibtex',
      write: async () => (await import('../../../notes/export/bibtex.ts')).sourcesToBibtex([citing], now),
    },
    {
      name: named('ris'), label: 'formatRis', type: 'application/x-research-info-systems',
      write: async () => (await import('../../../notes/export/ris.ts')).sourcesToRis([citing], now),
    },
  ];
}

/** The sources that an entry cites or is; null where it only names them. */
function citingIn(entry: Entry): Citing | null {
  if (entry.kind === 'claim') return entry.card;
  return entry.kind === 'source' ? { citations: [entry.source] } : null;
}

import type { Note } from '../../../notes/note.ts';
import { text } from '../../../text.ts';
import { cardsOf } from './cards.ts';
import { exportWords } from './words.ts';

/** A format in which notes leave: each is loaded only when it is asked for. */
export type Format = {
  /** Key of its name in _locales. */
  name: string;
  /** Name of the file without its date, and its ending. */
  file: { of: 'notes' | 'sources'; ending: string };
  type: string;
  /** @param now the time of the export, ISO @returns null where there is nothing to write */
  write: (notes: readonly Note[], now: string) => Promise<string | Uint8Array<ArrayBuffer> | null>;
  /** Whether it is text for the clipboard. */
  copies: boolean;
};

const title = (): string => text('exportTitle');
const markdownWords = () => ({ title: title(), verdict: verdictWord() });

function verdictWord() {
  const words = exportWords();
  return (verdict: Parameters<typeof words.verdict>[0]): string => words.verdict(verdict).word;
}

export const FORMATS = {
  markdown: {
    name: 'formatMarkdown', file: { of: 'notes', ending: 'md' }, type: 'text/markdown', copies: true,
    write: async (notes, now) => (await import('../../../notes/export/markdown.ts')).notesToMarkdown(notes, now, markdownWords()),
  },
  'markdown-zip': {
    name: 'formatMarkdownZip', file: { of: 'notes', ending: 'zip' }, type: 'application/zip', copies: false,
    write: async (notes, now) => {
      const [{ notesToMarkdownFiles }, { zipFiles }] = await Promise.all([
        import('../../../notes/export/markdown.ts'), import('../../../notes/export/zip.ts'),
      ]);
      return zipFiles(notesToMarkdownFiles(notes, now, markdownWords()), now);
    },
  },
  report: {
    name: 'formatReport', file: { of: 'notes', ending: 'html' }, type: 'text/html', copies: true,
    write: async (notes, now) => {
      const { notesToReport } = await import('../../../notes/export/report/report.tsx');
      return notesToReport(notes, await cardsOf(notes), now, exportWords());
    },
  },
  csv: {
    name: 'formatCsv', file: { of: 'notes', ending: 'csv' }, type: 'text/csv', copies: true,
    write: async (notes) => (await import('../../../notes/export/csv.ts')).notesToCsv(notes, verdictWord()),
  },
  json: {
    name: 'formatJson', file: { of: 'notes', ending: 'json' }, type: 'application/ld+json', copies: true,
    write: async (notes, now) => (await import('../../../notes/export/json.ts')).notesToJson(notes, now, title()),
  },
  'csl-json': {
    name: 'formatCslJson', file: { of: 'sources', ending: 'json' }, type: 'application/vnd.citationstyles.csl+json', copies: true,
    write: (notes, now) => writeSources(notes, async (cards) => (await import('../../../notes/export/csl-json.ts')).sourcesToCslJson(cards, now)),
  },
  bibtex: {
    name: 'formatBibtex', file: { of: 'sources', ending: 'bib' }, type: 'application/x-bibtex', copies: true,
    write: (notes, now) => writeSources(notes, async (cards) => (await import('../../../notes/export/bibtex.ts')).sourcesToBibtex(cards, now)),
  },
  ris: {
    name: 'formatRis', file: { of: 'sources', ending: 'ris' }, type: 'application/x-research-info-systems', copies: true,
    write: (notes, now) => writeSources(notes, async (cards) => (await import('../../../notes/export/ris.ts')).sourcesToRis(cards, now)),
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS).filter((id): id is FormatId => id in FORMATS);

type Cards = Awaited<ReturnType<typeof cardsOf>>;

async function writeSources(notes: readonly Note[], write: (cards: ReturnType<Cards['values']>) => Promise<string>): Promise<string | null> {
  const cards = await cardsOf(notes);
  return cards.size === 0 ? null : await write(cards.values());
}

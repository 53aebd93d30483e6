import type { Card } from '../../src/messages.ts';
import { sourcesToBibtex } from '../../src/notes/export/bibtex.ts';
import { notesToCsv } from '../../src/notes/export/csv.ts';
import { sourcesToCslJson } from '../../src/notes/export/csl-json.ts';
import { notesToJson } from '../../src/notes/export/json.ts';
import { notesToMarkdown, notesToMarkdownFiles } from '../../src/notes/export/markdown.ts';
import { notesToReport } from '../../src/notes/export/report/report.tsx';
import { sourcesToRis } from '../../src/notes/export/ris.ts';
import { zipFiles } from '../../src/notes/export/zip.ts';
import { readNotesFile } from '../../src/notes/import/read-notes-file.ts';
import type { Note } from '../../src/notes/note.ts';
import { SAMPLE_CARD, SAMPLE_CARDS } from '../notes/export/sample-cards.ts';
import { WORDS } from '../notes/export/words.ts';
import { SAMPLE } from '../notes/sample-notes.ts';

/** Times exports and the import of 10,000 notes against their budget (issue: export under 3 s). Part of `npm run bench`. */
const NOTES = 10_000;
const NOTES_A_PAGE = 4;
const BUDGET_MS = 3_000;
const NOW = '2026-11-21T17:00:00.000Z';

const notes = Array.from({ length: NOTES }, (_, n): Note => {
  const url = `https://news.example/minerals/${Math.floor(n / NOTES_A_PAGE)}`;
  return {
    ...SAMPLE, id: `3f0c7a52-9a0b-4c1e-8a55-${String(n).padStart(12, '0')}`, comment: `${SAMPLE.comment} ${n} `.repeat(4), tags: ['refining', `tag ${n % 40}`],
    target: { ...SAMPLE.target, source: url, quote: { ...SAMPLE.target.quote, exact: `${SAMPLE.target.quote.exact}, ${n} `.repeat(3) } },
    page: { ...SAMPLE.page, url, headline: `Who refines the rare earths, part ${Math.floor(n / NOTES_A_PAGE)}` },
  };
});
/** As many claims as the database has, each with its own sources. */
const cards = new Map(Array.from({ length: 300 }, (_, n): [string, Card] => [`claim-${n}`, {
  ...SAMPLE_CARD, claim: `claim-${n}`, citations: SAMPLE_CARD.citations.map((citation) => ({ ...citation, source: `${citation.source}-${n}` })),
}]));
const title = 'Notes from Assay';
const verdict = (name: Parameters<typeof WORDS.verdict>[0]): string => WORDS.verdict(name).word;
const json = notesToJson(notes, NOW, title);

const WORK: readonly [string, () => unknown][] = [
  ['Markdown', () => notesToMarkdown(notes, NOW, { title, verdict })],
  ['Markdown, a file a page, zipped', () => zipFiles(notesToMarkdownFiles(notes, NOW, { title, verdict }), NOW)],
  ['report', () => notesToReport(notes, SAMPLE_CARDS, NOW, WORDS)],
  ['CSV', () => notesToCsv(notes, verdict)],
  ['JSON', () => notesToJson(notes, NOW, title)],
  ['sources of 300 claims, three formats', () => [sourcesToCslJson(cards.values(), NOW), sourcesToBibtex(cards.values(), NOW), sourcesToRis(cards.values(), NOW)]],
  ['reading the JSON for import', () => readNotesFile(json, NOW)],
];

console.log(`\n${NOTES.toLocaleString('en')} notes on ${(NOTES / NOTES_A_PAGE).toLocaleString('en')} pages, once, from cold`);
for (const [name, work] of WORK) {
  const start = performance.now();
  await work();
  const milliseconds = performance.now() - start;
  const isKept = milliseconds < BUDGET_MS;
  if (!isKept) process.exitCode = 1;
  console.log(`${name.padEnd(46)} ${milliseconds.toFixed(0).padStart(9)} ms  ${isKept ? 'within' : 'OVER'} ${BUDGET_MS} ms`);
}

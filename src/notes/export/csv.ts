import Papa from 'papaparse';
import type { Verdict } from '../../engine/assessment.ts';
import type { Note } from '../note.ts';

/** What a spreadsheet takes for a formula, also behind a line end and in the wide forms of Asian keyboards. */
export const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Between several values in one cell. */
const BETWEEN = ' | ';

type Row = Record<(typeof COLUMNS)[number], string | number>;

const COLUMNS = [
  'created', 'modified', 'title', 'address', 'site', 'author', 'published', 'quote', 'comment', 'tags', 'colour',
  'claims', 'verdicts', 'claim_ids', 'packs', 'id',
] as const;

/**
 * Writes notes as a table (RFC 4180), one row a note, every cell quoted. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 * @param verdict the word for a verdict
 */
export function notesToCsv(notes: readonly Note[], verdict: (verdict: Verdict) => string): string {
  const rows = notes.map((note) => rowOf(note, verdict));
  const table = Papa.unparse({ fields: [...COLUMNS], data: rows }, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA });
  return `${table}\r\n`;
}

function rowOf({ id, created, modified, target, page, claims, comment, tags, colour }: Note, verdict: (verdict: Verdict) => string): Row {
  const joined = (values: readonly string[]): string => values.join(BETWEEN);
  return {
    created,
    modified,
    title: page.headline || page.title,
    address: target.source,
    site: page.site ?? '',
    author: page.author ?? '',
    published: page.date ?? '',
    quote: target.quote.exact,
    comment,
    tags: joined(tags),
    colour,
    claims: joined(claims.map((claim) => claim.wording)),
    verdicts: joined(claims.map((claim) => verdict(claim.verdict))),
    claim_ids: joined(claims.map((claim) => claim.id)),
    packs: joined(claims.map((claim) => `${claim.pack} ${claim.version}`)),
    id,
  };
}

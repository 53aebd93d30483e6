import Papa from 'papaparse';
import type { FullSeries } from '../../../library-messages.ts';
import { FORMULA } from '../../../notes/export/csv.ts';

const COLUMNS = ['series', 'title', 'of', 'period', 'value', 'up_to', 'unit', 'mark', 'what', 'as_of', 'sources', 'note'] as const;

/** A data series as a table (RFC 4180), a row a point, sources by their ids; numbers as they are, without thousands. */
export function seriesToCsv({ id, title, unit, what, asOf, note, points }: FullSeries): string {
  const rows = points.map(({ of, period, low, high, mark, cite }) => ({
    series: id, title, of: of ?? '', period, value: low, up_to: high === low ? '' : high, unit, mark: mark ?? '', what, as_of: asOf, sources: cite.join(' '), note,
  }));
  return `${Papa.unparse({ fields: [...COLUMNS], data: rows }, { quotes: true, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

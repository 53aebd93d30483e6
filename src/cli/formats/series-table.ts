import { stringify } from 'csv-stringify/sync';
import type { Pack } from '../../pack/pack.ts';

const COLUMNS = ['series', 'title', 'of', 'period', 'value', 'up to', 'unit', 'mark', 'what', 'as of', 'sources', 'note'];

/** The data series as comma-separated values (RFC 4180), a row a point, sources by their ids; formulas are escaped. */
export function seriesTableOf({ series }: Pick<Pack, 'series'>): string {
  const rows = series.flatMap(({ id, title, unit, what, asOf, note, cite, points }) => points.map((point) =>
    [id, title, point.of, point.period, point.value, point.high, unit, point.mark, what, asOf, (point.cite ?? cite).join(' '), note]));
  return stringify([COLUMNS, ...rows], { record_delimiter: 'windows', escape_formulas: true });
}

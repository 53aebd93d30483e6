import { figureText } from '../../../figure-text.ts';
import type { FullSeries } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { wording } from '../../parts/wording.ts';
import { periodText } from './period.ts';

type Point = FullSeries['points'][number];

const MARK_WORDS = { estimate: 'chartEstimate', revised: 'chartRevised', forecast: 'chartForecast' } as const;

/** What the source says of a number, in a word; nothing where it says nothing. */
export function markText({ mark }: Point): string {
  return mark === null ? '' : text(MARK_WORDS[mark]);
}

/** A point's number in the reader's language, with its unit. */
export function valueText({ low, high }: Point, unit: string): string {
  return figureText({ low, high, unit }, wording());
}

/** The numbers of a series as a table, a row a point, in the series' own order. */
export function seriesTable(series: FullSeries): { head: string[]; rows: { point: Point; cells: string[] }[] } {
  const isNamed = series.points.some(({ of }) => of !== null);
  const isMarked = series.points.some(({ mark }) => mark !== null);
  const columns = <T>(name: T, period: T, value: T, mark: T): T[] => [...(isNamed ? [name] : []), period, value, ...(isMarked ? [mark] : [])];
  return {
    head: columns(text('chartOf'), text('chartWhen'), text('chartValue'), text('chartMark')),
    rows: series.points.map((point) => ({ point, cells: columns(point.of ?? '', periodText(point.period), valueText(point, series.unit), markText(point)) })),
  };
}

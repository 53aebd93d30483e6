import * as z from 'zod';
import type { Point, Series } from './series.ts';

/** What a claim's chart shows: a series, or after `@` one period of it. */
export const ChartReference = z.string().regex(
  /^[a-z0-9]+(-[a-z0-9]+)*(@[\d/-]+)?$/,
  'a chart is the id of a series, or one with a period: rare-earth-reserves-by-country@2024',
);

export type ChartPart = { series: Series; period: string | null; points: Point[] };

/**
 * The points that a chart shows: bars of the one period, a line in full.
 * @param reference `series` or `series@period`
 * @returns a reason, where there is no such series or period
 */
export function chartPart(reference: string, all: ReadonlyMap<string, Series>): ChartPart | { reason: string } {
  const [id = '', period = null] = reference.split('@');
  const series = all.get(id);
  if (series === undefined) return { reason: `unknown series "${id}"` };
  if (period === null) return { series, period, points: series.points };
  const then = series.points.filter((point) => point.period === period);
  if (then.length === 0) return { reason: `"${id}" has no point of ${period}` };
  return { series, period, points: series.kind === 'bars' ? then : series.points };
}

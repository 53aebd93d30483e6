import type { Card } from '../messages.ts';
import { chartPart } from '../pack/chart.ts';
import type { ReadyPack } from './current-pack.ts';

type CardChart = NonNullable<Card['chart']>;

/** What a card draws for a claim; null where the pack lacks the series or the period. */
export function chartOf(reference: string, current: Pick<ReadyPack, 'series' | 'sources'>): CardChart | null {
  const part = chartPart(reference, current.series);
  if ('reason' in part) return null;
  const { series, period, points } = part;
  const { title, what, unit, kind, asOf, note } = series;
  const cited = new Set(points.flatMap(({ cite }) => cite ?? series.cite));
  return {
    title, what, unit, kind, period, asOf, note,
    points: points.map(({ of, period: at, value, high = value, mark = null }) => ({ of, period: at, low: value, high, mark })),
    sources: [...cited].flatMap((id) => {
      const source = current.sources.get(id);
      return source === undefined ? [] : [{ title: source.title, publisher: source.publisher, date: source.date, url: source.url }];
    }),
  };
}

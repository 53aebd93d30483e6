import { scaleLinear } from 'd3-scale';
import type { FullSeries } from '../../../library-messages.ts';
import { LETTER_WIDTH } from './looks.ts';
import { periodText } from './period.ts';
import { markText, valueText } from './series-table.ts';

type Point = FullSeries['points'][number];

/** One bar: from the axis to the lower end of its number, from there to the upper end. In pixels. */
export type Bar = { point: Point; period: number; y: number; height: number; start: number; low: number; high: number; label: string };
export type BarGroup = { name: string; x: number; y: number; bars: Bar[] };
export type BarsLayout = { height: number; axis: number; groups: BarGroup[] };

const BAR = 16;
const BAR_GAP = 3;
const GROUP_GAP = 12;
const NAME_LINE = 18;
/** Names stand beside their bars where the chart is at least this wide and they are no longer than this, else above them. */
const WIDE = 560;
const LONGEST_BESIDE = 24;

/**
 * Lays out a series as horizontal bars, one group for each thing it counts, in which its periods follow each other.
 * @param width in pixels
 */
export function layOutBars(series: FullSeries, width: number): BarsLayout {
  const names = [...new Set(series.points.map(({ of }) => of))];
  const periods = [...new Set(series.points.map(({ period }) => period))].sort();
  const label = (point: Point): string =>
    [valueText(point, series.unit), periods.length > 1 ? periodText(point.period) : '', markText(point)].filter((part) => part !== '').join(', ');
  const longestName = Math.max(...names.map((name) => name?.length ?? 0));
  const isBeside = width >= WIDE && longestName <= LONGEST_BESIDE;
  const axis = isBeside ? longestName * LETTER_WIDTH + 16 : 1;
  const longestLabel = Math.max(...series.points.map((point) => label(point).length));
  const end = Math.max(axis + 40, width - longestLabel * LETTER_WIDTH - 8);
  const x = scaleLinear().domain([0, Math.max(...series.points.map(({ high }) => high))]).range([axis, end]);

  let y = 4;
  const groups = names.map((name): BarGroup => {
    const top = y;
    if (!isBeside && name !== null) y += NAME_LINE;
    const bars = series.points.filter(({ of }) => of === name).map((point): Bar => {
      const bar = { point, period: periods.indexOf(point.period), y, height: BAR, start: axis, low: x(point.low), high: x(point.high), label: label(point) };
      y += BAR + BAR_GAP;
      return bar;
    });
    y += GROUP_GAP - BAR_GAP;
    return { name: name ?? '', x: isBeside ? axis - 8 : 0, y: top + 12, bars };
  });
  return { height: y - GROUP_GAP + 6, axis, groups };
}

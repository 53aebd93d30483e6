import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { FullSeries } from '../../../library-messages.ts';
import { LETTER_WIDTH } from './looks.ts';
import { periodText, periodTime } from './period.ts';
import { markText, valueText } from './series-table.ts';

type Point = FullSeries['points'][number];

/** A point on its line; `y` is that of the number, or of the middle of its range. In pixels. */
export type Dot = { point: Point; x: number; y: number; low: number; high: number };
export type Line = { name: string; path: string; dots: Dot[]; last: string };
export type LinesLayout = {
  height: number;
  /** The plot's edges. */
  left: number;
  right: number;
  bottom: number;
  lines: Line[];
  yTicks: { at: number; label: string }[];
  xTicks: { at: number; label: string }[];
};

const PLOT = 220;
const KEY_LINE = 22;
const AXIS = 26;

/**
 * Lays out a series as lines over time, from zero up, one for each thing it counts.
 * @param width in pixels
 */
export function layOutLines(series: FullSeries, width: number): LinesLayout {
  const names = [...new Set(series.points.map(({ of }) => of))];
  const top = names.length * KEY_LINE + 12;
  const bottom = top + PLOT;
  const y = scaleLinear().domain([0, Math.max(...series.points.map(({ high }) => high))]).nice(4).range([bottom, top]);
  const ticks = y.ticks(4).map((value) => ({ at: y(value), label: valueText({ of: null, period: '', low: value, high: value, mark: null, cite: [] }, series.unit) }));
  const left = Math.max(...ticks.map(({ label }) => label.length)) * LETTER_WIDTH + 12;
  const right = width - 16;
  const times = series.points.map(({ period }) => periodTime(period));
  const x = scaleUtc().domain([Math.min(...times), Math.max(...times)]).range([left + 10, right - 10]);

  const lines = names.map((name): Line => {
    const dots = series.points.filter(({ of }) => of === name).map((point): Dot => ({
      point, x: x(periodTime(point.period)), y: y((point.low + point.high) / 2), low: y(point.low), high: y(point.high),
    }));
    const last = dots.at(-1)?.point;
    const end = last === undefined ? '' : [valueText(last, series.unit), periodText(last.period), markText(last)].filter((part) => part !== '').join(', ');
    return { name: name ?? series.title, dots, path: line<Dot>((dot) => dot.x, (dot) => dot.y)(dots) ?? '', last: end };
  });
  return { height: bottom + AXIS, left, right, bottom, lines, yTicks: ticks, xTicks: ticksOf(series, x, right) };
}

/** The periods that fit under the axis without touching, the first and as many others as there is room for. */
function ticksOf(series: FullSeries, x: (time: number) => number, right: number): { at: number; label: string }[] {
  const periods = [...new Set(series.points.map(({ period }) => period))].sort((a, b) => periodTime(a) - periodTime(b));
  let free = -Infinity;
  return periods.flatMap((period) => {
    const label = periodText(period);
    const half = (label.length * LETTER_WIDTH) / 2;
    const at = Math.min(x(periodTime(period)), right + 12 - half);
    if (at - half < free) return [];
    free = at + half + 10;
    return [{ at, label }];
  });
}

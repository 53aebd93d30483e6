import { chartPart } from '../chart.ts';
import type { PackClaim } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { Point, Series } from '../series.ts';
import { figuresAgainstSeries } from './figures-and-series.ts';

type Entry<T> = { file: string; value: T };

/** Series must be whole and in order, cite known sources, and agree with the claims that refer to them. */
export function checkSeries(claims: readonly Entry<PackClaim>[], series: readonly Entry<Series>[], sourceIds: ReadonlySet<string>): Problem[] {
  const byId = new Map(series.map(({ value }) => [value.id, value]));
  return [
    ...series.flatMap(({ file, value }) => [
      ...unknownSources(file, value, sourceIds),
      ...value.points.flatMap((point, at) => pointProblems(value, point, at).map((problem) => ({ file, ...problem }))),
      ...(value.kind === 'line' && !hasLine(value) ? [{ file, field: 'kind', message: 'a line needs two points of one thing' }] : []),
    ]),
    ...claims.flatMap(({ file, value }) => chartProblems(file, value, byId)),
  ];
}

/** Series that no card draws. */
export function uncharted(claims: readonly Entry<PackClaim>[], series: readonly Entry<Series>[]): Problem[] {
  const charted = new Set(claims.flatMap(({ value }) => (value.chart === undefined ? [] : [value.chart.split('@')[0]])));
  return series.filter(({ value }) => !charted.has(value.id)).map(({ file }) => ({ file, field: 'id', message: 'no claim has this series as its chart' }));
}

function unknownSources(file: string, { cite, points }: Series, sourceIds: ReadonlySet<string>): Problem[] {
  const cites = [
    ...cite.map((id, at) => ({ id, field: `cite.${at}` })),
    ...points.flatMap((point, p) => (point.cite ?? []).map((id, at) => ({ id, field: `points.${p}.cite.${at}` }))),
  ];
  return cites.filter(({ id }) => !sourceIds.has(id)).map(({ id, field }) => ({ file, field, message: `unknown source "${id}"` }));
}

function pointProblems({ points, asOf }: Series, { of, period, value, high, mark }: Point, at: number): Omit<Problem, 'file'>[] {
  const before = points.slice(0, at).filter((point) => point.of === of);
  const field = `points.${at}.period`;
  const thing = of ?? 'the series';
  return [
    ...(before.some((point) => point.period === period) ? [{ field, message: `${thing} has a point of ${period} already` }] : []),
    ...(before.some((point) => point.period > period) ? [{ field, message: `the points of ${thing} must stand in the order of time` }] : []),
    ...(high !== undefined && high <= value ? [{ field: `points.${at}.high`, message: 'must be above value' }] : []),
    // Compared as far as the shorter of both is exact: 2026 is not after 2026-02.
    ...(period.slice(0, asOf.length) > asOf.slice(0, period.length) && mark !== 'forecast'
      ? [{ field, message: `lies after asOf (${asOf}): mark it as a forecast` }] : []),
  ];
}

function hasLine({ points }: Series): boolean {
  return new Set(points.map(({ of }) => of)).size < points.length;
}

function chartProblems(file: string, claim: PackClaim, byId: ReadonlyMap<string, Series>): Problem[] {
  if (claim.chart === undefined) return [];
  const part = chartPart(claim.chart, byId);
  if ('reason' in part) return [{ file, field: 'chart', message: part.reason }];
  const twice = part.series.kind === 'bars' && part.period === null && hasLine(part.series);
  return [
    ...(twice ? [{ file, field: 'chart', message: `"${part.series.id}" has several periods: name one, as in ${part.series.id}@${part.series.points.at(-1)?.period}` }] : []),
    ...figuresAgainstSeries(claim, part.series).map((problem) => ({ file, ...problem })),
  ];
}

import { UNITS } from '../../engine/units.ts';
import type { PackClaim } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { Series } from '../series.ts';

/** How near two numbers of one source and year must be to be meant for the same: farther apart they measure other things. */
const SAME_THING = 0.2;
/** What rounding and conversion of units may change. */
const ROUNDING = 0.005;

type Range = { low: number; high: number };

/**
 * Figures of a claim that its series contradicts: of the same source, year and dimension, and nearly the same, but not
 * the same. Numbers that agree with another one are left aside: they measure what that one does.
 */
export function figuresAgainstSeries(claim: PackClaim, series: Series): Omit<Problem, 'file'>[] {
  const unit = UNITS[series.unit];
  const figures = claim.figures.flatMap((figure, at) => {
    const { dimension, size } = UNITS[figure.unit];
    if (figure.is !== 'found' || dimension !== unit.dimension) return [];
    const values = series.points
      .filter(({ period, cite = series.cite }) => cite.includes(figure.cite) && period.startsWith(String(figure.year)))
      .map(({ value, high = value }) => ({ low: value * unit.size, high: high * unit.size }));
    return [{ figure, at, range: { low: figure.low * size, high: figure.high * size }, values }];
  });
  return figures.flatMap(({ figure, at, range, values }) => {
    if (values.some((value) => meets(value, range, ROUNDING))) return [];
    const unmet = values.filter((value) => !figures.some((other) => meets(value, other.range, ROUNDING)));
    const near = unmet.find((value) => meets(value, range, SAME_THING));
    return near === undefined ? [] : [{
      field: `figures.${at}.low`,
      message: `${figure.low === figure.high ? '' : `${figure.low} to `}${figure.high} ${figure.unit}, but ${series.id} has ${near.low / unit.size} ${series.unit} of the same source and year`,
    }];
  });
}

/** Whether two ranges overlap, or come within a share of each other. */
function meets(a: Range, b: Range, share: number): boolean {
  return a.low <= b.high * (1 + share) && b.low * (1 - share) <= a.high;
}

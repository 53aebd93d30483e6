import { UNITS } from '../../engine/units.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';
import type { Series } from '../series.ts';

/** How near two numbers of one source and year must be to be meant for the same: farther apart they measure other things. */
const SAME_THING = 0.2;

/** Figures of a claim that its series contradicts: of the same source, year and dimension, and nearly the same, but not the same. */
export function figuresAgainstSeries(claim: Claim, series: Series): Omit<Problem, 'file'>[] {
  const unit = UNITS[series.unit];
  return claim.figures.flatMap((figure, at) => {
    const { dimension, size } = UNITS[figure.unit];
    if (figure.is !== 'found' || dimension !== unit.dimension) return [];
    const [low, high] = [figure.low * size, figure.high * size];
    const values = series.points
      .filter(({ period, cite = series.cite }) => cite.includes(figure.cite) && period.startsWith(String(figure.year)))
      .map(({ value, high: top = value }) => ({ low: value * unit.size, high: top * unit.size }));
    if (values.some((value) => low <= value.high && value.low <= high)) return [];
    const near = values.find((value) => value.high >= low * (1 - SAME_THING) && value.low <= high * (1 + SAME_THING));
    return near === undefined ? [] : [{
      field: `figures.${at}.low`,
      message: `${figure.low === figure.high ? '' : `${figure.low} to `}${figure.high} ${figure.unit}, but ${series.id} has ${near.low / unit.size} ${series.unit} of the same source and year`,
    }];
  });
}

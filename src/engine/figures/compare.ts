import type { FigureCheck, Outcome, PageFigure, SourceFigure } from '../match.ts';
import { unitNamed } from '../units.ts';

/**
 * How far apart two figures may lie and still say the same.
 * Exact figures: 3 percent, which is rounding to two digits. "About": 10 percent, what readers take it to mean;
 * also between short and metric tons, which news seldom tells apart (a short ton is 0.907 t).
 * Shares of 10 percent and more: 2 percentage points, the usual rounding of market shares, and less than 3 for "about":
 * nobody would say "about 91" of 99 percent.
 */
const EXACT = 0.03;
const ABOUT = 0.1;
const SHARE_POINTS = { from: 10, exact: 2, about: 2.9 };
/** "More than X" agrees with a source's figure only while X is a fair floor for it. */
const FAIR_FLOOR = 0.7;

type Range = { low: number; high: number };

function inBase(figure: Range & { unit: string }): Range | null {
  const unit = unitNamed(figure.unit);
  return unit ? { low: figure.low * unit.size, high: figure.high * unit.size } : null;
}

function sameDimension(a: string, b: string): boolean {
  const dimension = unitNamed(a)?.dimension;
  return dimension !== undefined && dimension === unitNamed(b)?.dimension;
}

/** Whether the page's figure says what the source's says. Both must be of one dimension. */
export function agrees(page: PageFigure, source: SourceFigure): boolean {
  const said = inBase(page);
  const known = inBase(source);
  if (!said || !known || !sameDimension(page.unit, source.unit)) return false;
  const part = page.comparator === 'about' || unitNamed(source.unit)?.dimension === 'mass' ? ABOUT : EXACT;
  const isShare = (value: number): boolean => page.unit === 'percent' && value >= SHARE_POINTS.from;
  const points = page.comparator === 'about' ? SHARE_POINTS.about : SHARE_POINTS.exact;
  const slack = (value: number): number => (isShare(value) ? points : Math.abs(value) * part);
  if (page.comparator === 'at-least') {
    return known.high + slack(known.high) >= said.low && said.high >= known.low * FAIR_FLOOR;
  }
  if (page.comparator === 'at-most') {
    return known.low - slack(known.low) <= said.high && said.low <= known.high / FAIR_FLOOR;
  }
  return said.low - slack(said.low) <= known.high && said.high + slack(said.high) >= known.low;
}

/**
 * Holds the page's figure against the claim's figures of the same slot.
 * What a source found goes first; agreeing with a claimed figure only says that the page repeats it.
 */
export function checkFigure(slot: string, page: PageFigure, sources: readonly SourceFigure[]): FigureCheck {
  const measured = sources.filter((source) => sameDimension(page.unit, source.unit));
  const check = (source: SourceFigure | undefined, outcome: Outcome): FigureCheck => ({ slot, page, source: source ?? null, outcome });
  for (const is of ['found', 'claimed'] as const) {
    const candidates = measured.filter((source) => source.is === is).toSorted((a, b) => b.year - a.year);
    if (candidates.length === 0) continue;
    const same = candidates.find((source) => agrees(page, source));
    return same ? check(same, 'same') : check(candidates[0], 'differs');
  }
  return check(undefined, 'none');
}

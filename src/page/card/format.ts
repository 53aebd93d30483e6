import { UNIT_NAMES } from '../../engine/units.ts';
import type { Unit } from '../../engine/units.ts';
import { STALE_AFTER_DAYS } from '../../limits.ts';
import { text } from '../text.ts';

const DAY_MS = 86_400_000;

/** How each unit is written: by the browser's own words where it has them, else by a message. */
const WAYS: Record<Unit, Intl.NumberFormatOptions | string> = {
  percent: { style: 'unit', unit: 'percent' },
  kilogram: { style: 'unit', unit: 'kilogram' },
  gram: { style: 'unit', unit: 'gram' },
  pound: { style: 'unit', unit: 'pound' },
  year: { style: 'unit', unit: 'year', unitDisplay: 'long' },
  month: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  hour: { style: 'unit', unit: 'hour', unitDisplay: 'long' },
  hectare: { style: 'unit', unit: 'hectare', unitDisplay: 'long' },
  usd: 'unitDollars',
  eur: 'unitEuros',
  rub: 'unitRoubles',
  tonne: 'unitTonnes',
  'short-ton': 'unitShortTons',
  'usd-per-kilogram': 'unitDollarsPerKilogram',
  rank: 'unitRank',
  count: 'unitCount',
};

/** A figure in words: `85–92%`, `$14.8 trillion`, `3.8 million tonnes`. */
export function formatFigure(figure: { low: number; high: number; unit: string }): string {
  const unit = UNIT_NAMES.find((name) => name === figure.unit);
  const way = unit ? WAYS[unit] : 'unitCount';
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: 2,
    ...(figure.high >= 1_000_000 ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...(typeof way === 'object' ? way : {}),
  };
  const format = new Intl.NumberFormat(text('@@ui_locale').replace('_', '-').replace(/^@.*/, 'en'), options);
  const number = figure.low === figure.high ? format.format(figure.low) : format.formatRange(figure.low, figure.high);
  return typeof way === 'string' ? text(way, number) : number;
}

/** A date of the database, which may be a year or a month only. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const locale = text('@@ui_locale').replace('_', '-').replace(/^@.*/, 'en');
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'short' } : {}), ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Whether a claim was last checked so long ago that things may have changed. */
export function isStale(checked: string, now: number): boolean {
  const time = Date.parse(checked);
  return Number.isFinite(time) && now - time > STALE_AFTER_DAYS * DAY_MS;
}

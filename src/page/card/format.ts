import { figureText, unitText } from '../../figure-text.ts';
import { STALE_AFTER_DAYS } from '../../limits.ts';
import { text } from '../text.ts';

const DAY_MS = 86_400_000;

/** A figure in words: `85–92%`, `$14.8 trillion`, `3.8 million tonnes`. */
export function formatFigure(figure: { low: number; high: number; unit: string }): string {
  return figureText(figure, { locale: locale(), text });
}

/** The word of a unit: `tonnes`. */
export function formatUnit(unit: string): string {
  return unitText(unit, { locale: locale(), text });
}

/** Numbers alone, where the unit is told once for all: `44 million`, `3–8 trillion`. */
export function formatNumber(low: number, high: number): string {
  return formatFigure({ low, high, unit: 'count' });
}

function locale(): string {
  return text('@@ui_locale').replace('_', '-').replace(/^@.*/, 'en');
}

/** A date of the database, which may be a year or a month only. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'short' } : {}), ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(locale(), options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A period of a data series: `2024`, `Apr 2025`, `2020–2023`. */
export function formatPeriod(period: string): string {
  return period.split('/').map(formatDate).join('–');
}

/** Whether a claim was last checked so long ago that things may have changed. */
export function isStale(checked: string, now: number): boolean {
  const time = Date.parse(checked);
  return Number.isFinite(time) && now - time > STALE_AFTER_DAYS * DAY_MS;
}

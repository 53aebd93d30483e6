import { figureText } from '../../figure-text.ts';
import { STALE_AFTER_DAYS } from '../../limits.ts';
import { text } from '../text.ts';

const DAY_MS = 86_400_000;

/** A figure in words: `85–92%`, `$14.8 trillion`, `3.8 million tonnes`. */
export function formatFigure(figure: { low: number; high: number; unit: string }): string {
  return figureText(figure, { locale: locale(), text });
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

/** Whether a claim was last checked so long ago that things may have changed. */
export function isStale(checked: string, now: number): boolean {
  const time = Date.parse(checked);
  return Number.isFinite(time) && now - time > STALE_AFTER_DAYS * DAY_MS;
}

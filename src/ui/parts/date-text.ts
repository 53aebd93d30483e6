import { locale } from '../../text.ts';

/** A day in the reader's language: the day of a moment, or what is known of a partial date (2025, 2025-04). */
export function dateText(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  // A date without a time means the same day everywhere, so it is read and shown in UTC.
  const zone = date.length > 10 ? undefined : 'UTC';
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', month: day === undefined ? 'long' : 'short' };
  if (day !== undefined) shown.day = 'numeric';
  if (zone !== undefined) shown.timeZone = zone;
  return new Intl.DateTimeFormat(locale(), shown).format(parsed);
}

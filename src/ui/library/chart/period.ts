import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';

/** A period in the reader's language: `2025`, `April 2025`, `2020–2023`. */
export function periodText(period: string): string {
  const [from = '', to] = period.split('/');
  return to === undefined ? dateText(from) : text('chartPeriod', dateText(from), dateText(to));
}

/** Where a period stands on an axis of time: its first day, in milliseconds; of a span its middle. */
export function periodTime(period: string): number {
  const times = period.split('/').map((date) => Date.parse(date));
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

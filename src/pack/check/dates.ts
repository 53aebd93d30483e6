import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';

type Found = Omit<Problem, 'file'>;

/** The month of an edition: 2026.11.1 is of 2026-11. */
function monthOf(edition: string): string {
  const [year = '', month = ''] = edition.split('.');
  return `${year}-${month.padStart(2, '0')}`;
}

/** Compared as far as the shorter of both is exact: 2026 is not after 2026-02. */
function isAfter(date: string, other: string): boolean {
  return date.slice(0, other.length) > other.slice(0, date.length);
}

/** Dates of a claim: none after the edition, none after the day of the check, assessments one after the other without gaps. */
export function claimDates({ assessments, asOf, checked, figures }: Claim, edition: string): Found[] {
  const latest = monthOf(edition);
  const dated = [
    { field: 'asOf', date: asOf }, { field: 'checked', date: checked },
    ...assessments.map(({ from }, at) => ({ field: `assessments.${at}.from`, date: from })),
  ];
  return [
    ...dated.flatMap(({ field, date }) => [...unreal(field, date), ...later(field, date, latest)]),
    ...(isAfter(asOf, checked) ? [{ field: 'asOf', message: `is after the check (${checked})` }] : []),
    ...assessments.flatMap(({ from, until }, at) => {
      const next = assessments[at + 1];
      const field = `assessments.${at}.until`;
      if (until === null) return next === undefined ? [] : [{ field, message: 'must be the date from which the next one holds' }];
      return [
        ...unreal(field, until),
        ...(isAfter(from, until) ? [{ field, message: `is before from (${from})` }] : []),
        ...(next === undefined || next.from === until ? [] : [{ field, message: `must be the date from which the next one holds (${next.from})` }]),
        ...(next === undefined ? [{ field, message: 'the last assessment holds: null' }] : []),
      ];
    }),
    ...figures.flatMap(({ is, year }, at) => (is === 'found' && year > Number(latest.slice(0, 4)) + MOST_YEARS_AHEAD
      ? [{ field: `figures.${at}.year`, message: `${year} is too far ahead for a forecast` }] : [])),
  ];
}

/** Targets and forecasts of the sources reach so far. */
const MOST_YEARS_AHEAD = 35;

/** A source of the future cannot have been read. */
export function sourceDate({ date }: Source, edition: string): Found[] {
  return date === null ? [] : [...unreal('date', date), ...later('date', date, monthOf(edition))];
}

function later(field: string, date: string, latest: string): Found[] {
  return isAfter(date, latest) ? [{ field, message: `lies after the edition (${latest})` }] : [];
}

/** 2025-13 and 2025-02-30 have the form of a date. */
function unreal(field: string, date: string): Found[] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  const isReal = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return isReal ? [] : [{ field, message: `there is no ${date}` }];
}

import type { PackClaim } from './pack.ts';

/**
 * The claims that nobody has held against their sources for so many months, the longest first.
 * @param today ISO date
 */
export function staleClaims<T extends Pick<PackClaim, 'id' | 'checked'>>(claims: readonly T[], months: number, today: string): T[] {
  const now = monthOf(today);
  return claims.filter(({ checked }) => now - monthOf(checked) >= months).toSorted((a, b) => monthOf(a.checked) - monthOf(b.checked) || a.id.localeCompare(b.id));
}

/** Months since year 0; a date without a month is taken for its January. */
function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

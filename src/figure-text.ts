import { UNIT_NAMES, unitNamed } from './engine/units.ts';
import type { Unit } from './engine/units.ts';

/** The reader's language, as pages and extension pages each get it. */
export type Wording = { locale: string; text: (key: string, ...places: string[]) => string };

/** How each unit is written: by the browser's own words where it has them, else by a message. */
const WAYS: Record<Unit, Intl.NumberFormatOptions | string> = {
  percent: { style: 'unit', unit: 'percent' },
  kilogram: { style: 'unit', unit: 'kilogram' },
  gram: { style: 'unit', unit: 'gram' },
  pound: { style: 'unit', unit: 'pound' },
  year: { style: 'unit', unit: 'year', unitDisplay: 'long' },
  month: { style: 'unit', unit: 'month', unitDisplay: 'long' },
  hour: { style: 'unit', unit: 'hour', unitDisplay: 'long' },
  day: { style: 'unit', unit: 'day', unitDisplay: 'long' },
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

/** A figure in another unit of the same dimension; null where the two measure different things. */
export function inUnit({ low, high, unit }: { low: number; high: number; unit: string }, wanted: string): { low: number; high: number } | null {
  const [own, other] = [unitNamed(unit), unitNamed(wanted)];
  if (!own || !other || own.dimension !== other.dimension) return null;
  const scale = own.size / other.size;
  return { low: low * scale, high: high * scale };
}

/** A unit's own word, to be told once for many numbers: `tonnes`, `kilograms`; empty for a mere count. */
export function unitText(unit: string, { locale, text }: Wording): string {
  const name = UNIT_NAMES.find((known) => known === unit);
  const way = name === undefined ? '' : WAYS[name];
  if (typeof way === 'string') return way && text(way, '').trim();
  const parts = new Intl.NumberFormat(locale, { ...way, unitDisplay: 'long' }).formatToParts(2);
  return parts.flatMap(({ type, value }) => (type === 'unit' ? value : [])).join('');
}

/** A figure in the reader's language: `85–92%`, `$14.8 trillion`, `3.8 million tonnes`. */
export function figureText({ low, high, unit }: { low: number; high: number; unit: string }, { locale, text }: Wording): string {
  const name = UNIT_NAMES.find((known) => known === unit);
  const way = name === undefined ? 'unitCount' : WAYS[name];
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    ...(high >= 1_000_000 ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...(typeof way === 'string' ? {} : way),
  });
  const shown = low === high ? format.format(low) : format.formatRange(low, high);
  return typeof way === 'string' ? text(way, shown) : shown;
}

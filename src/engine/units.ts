/** Units a figure can have, each with its dimension and its size in the dimension's base unit. */
export const UNITS = {
  percent: { dimension: 'share', size: 1 },
  tonne: { dimension: 'mass', size: 1000 },
  kilogram: { dimension: 'mass', size: 1 },
  gram: { dimension: 'mass', size: 0.001 },
  // International avoirdupois pound and the US short ton of 2,000 of them (NIST SP 811).
  pound: { dimension: 'mass', size: 0.45359237 },
  'short-ton': { dimension: 'mass', size: 907.18474 },
  usd: { dimension: 'usd', size: 1 },
  eur: { dimension: 'eur', size: 1 },
  rub: { dimension: 'rub', size: 1 },
  year: { dimension: 'time', size: 1 },
  month: { dimension: 'time', size: 1 / 12 },
  hour: { dimension: 'hours', size: 1 },
  day: { dimension: 'hours', size: 24 },
  count: { dimension: 'count', size: 1 },
  rank: { dimension: 'rank', size: 1 },
  'usd-per-kilogram': { dimension: 'usd-per-mass', size: 1 },
  hectare: { dimension: 'area', size: 1 },
} as const;

export type Unit = keyof typeof UNITS;
export type Dimension = (typeof UNITS)[Unit]['dimension'];
export const UNIT_NAMES = [
  'percent', 'tonne', 'kilogram', 'gram', 'pound', 'short-ton', 'usd', 'eur', 'rub',
  'year', 'month', 'hour', 'day', 'count', 'rank', 'usd-per-kilogram', 'hectare',
] as const satisfies readonly Unit[];

export const DIMENSIONS = [
  'share', 'mass', 'usd', 'eur', 'rub', 'time', 'hours', 'count', 'rank', 'usd-per-mass', 'area',
] as const satisfies readonly Dimension[];

/** The unit of that name, or null where there is none. */
export function unitNamed(name: string): { dimension: Dimension; size: number } | null {
  return isUnit(name) ? UNITS[name] : null;
}

export function isUnit(name: string): name is Unit {
  return Object.hasOwn(UNITS, name);
}

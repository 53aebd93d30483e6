/** What the map tells apart by sign and colour: the first that a deposit holds, in this order. */
export const MINERAL_GROUPS = ['rare-earths', 'lithium', 'titanium', 'uranium', 'graphite', 'other'] as const;
export type MineralGroup = (typeof MINERAL_GROUPS)[number];

type Look = {
  /** Key of its name. */
  name: string;
  /** Its sign, as an SVG path around zero, some 12 pixels wide. */
  sign: string;
  colour: string;
};

export const MINERAL_LOOKS: Record<MineralGroup, Look> = {
  'rare-earths': { name: 'mineralRareEarths', sign: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z', colour: 'var(--mineral-rare-earths)' },
  lithium: { name: 'mineralLithium', sign: 'M-5.2-5.2h10.4v10.4h-10.4Z', colour: 'var(--mineral-lithium)' },
  titanium: { name: 'mineralTitanium', sign: 'M0-7 6.6 5h-13.2Z', colour: 'var(--mineral-titanium)' },
  uranium: { name: 'mineralUranium', sign: 'M0-7.4 7.4 0 0 7.4-7.4 0Z', colour: 'var(--mineral-uranium)' },
  graphite: { name: 'mineralGraphite', sign: 'M0 7-6.6-5h13.2Z', colour: 'var(--mineral-graphite)' },
  other: { name: 'mineralOther', sign: 'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4Z', colour: 'var(--mineral-other)' },
};

/** The group of a deposit's first mineral that has one. */
export function mineralGroup(minerals: readonly string[]): MineralGroup {
  const first = minerals[0] ?? '';
  if (first.endsWith('rare earths')) return 'rare-earths';
  return MINERAL_GROUPS.find((group) => group === first) ?? 'other';
}

import type { ConceptSlotSource, FigureSlotSource, NeverSource, PatternSource } from '../../engine/pattern.ts';

type SlotSource = ConceptSlotSource | FigureSlotSource;
const CONDITIONS = ['role', 'beside', 'after', 'of', 'min', 'max'] as const;
type Condition = (typeof CONDITIONS)[number];

/** Conditions that can be taken out of a pattern one by one: whole slots, parts of slots, forbidden words. */
export function droppable(pattern: PatternSource): string[] {
  const slots = Object.entries(pattern.slots).flatMap(([name, slot]) => {
    const parts = CONDITIONS.filter((condition) => condition in slot);
    return [...(slot.optional ? [] : [name]), ...parts.map((part) => `${name}.${part}`)];
  });
  return [...slots, ...Object.keys(pattern.never ?? {}).map((name) => `never.${name}`)];
}

/** The pattern without some of its conditions, or null where nothing would be left to look for. */
export function withoutConditions(pattern: PatternSource, dropped: readonly string[]): PatternSource | null {
  const next = dropped.reduce(withoutCondition, pattern);
  return Object.values(next.slots).some(isAnchor) ? next : null;
}

/** A sentence is found by a slot that it can fill itself. */
function isAnchor(slot: SlotSource): boolean {
  return 'any' in slot && !slot.optional && (slot.from ?? ['clause']).some((scope) => scope === 'clause' || scope === 'sentence');
}

function withoutCondition(pattern: PatternSource, condition: string): PatternSource {
  const [name = '', part] = condition.split('.');
  if (part === undefined) return withoutSlot(pattern, name);
  if (name === 'never') return { ...pattern, never: omit(pattern.never ?? {}, part) };
  const slot = pattern.slots[name];
  if (!slot || !isCondition(part)) return pattern;
  return { ...pattern, slots: { ...pattern.slots, [name]: { ...slot, [part]: undefined } } };
}

function isCondition(part: string): part is Condition {
  return CONDITIONS.some((condition) => condition === part);
}

/** Without a slot, what other slots say of it goes as well. */
function withoutSlot(pattern: PatternSource, name: string): PatternSource {
  const slots: Record<string, SlotSource> = {};
  for (const [key, slot] of Object.entries(pattern.slots)) {
    if (key !== name) slots[key] = forget(slot, name);
  }
  const never: Record<string, NeverSource> = {};
  for (const [key, one] of Object.entries(pattern.never ?? {})) {
    if (one.beside !== name) never[key] = one;
  }
  return { ...pattern, slots, never, speech: pattern.speech === name ? undefined : pattern.speech };
}

function forget(slot: SlotSource, name: string): SlotSource {
  if ('figure' in slot) return { ...slot, of: slot.of?.filter((other) => other !== name) };
  return { ...slot, beside: slot.beside === name ? undefined : slot.beside, after: slot.after === name ? undefined : slot.after };
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

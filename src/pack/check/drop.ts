import type { PatternSource } from '../../engine/pattern.ts';

/** Conditions that can be taken out of a pattern one by one: whole slots, parts of slots, forbidden words. */
export function droppable(pattern: PatternSource): string[] {
  const slots = Object.entries(pattern.slots).flatMap(([name, slot]) => {
    const parts = ['role', 'beside', 'after', 'of', 'min', 'max', 'any', 'from'].filter((part) => part in slot && part !== 'any' && part !== 'from');
    return [...(slot.optional ? [] : [name]), ...parts.map((part) => `${name}.${part}`)];
  });
  return [...slots, ...Object.keys(pattern.never ?? {}).map((name) => `never.${name}`)];
}

/** The pattern without some of its conditions, or null where nothing would be left to look for. */
export function withoutConditions(pattern: PatternSource, dropped: readonly string[]): PatternSource | null {
  let next: PatternSource = pattern;
  for (const condition of dropped) {
    const without = withoutCondition(next, condition);
    if (!without) return null;
    next = without;
  }
  return Object.values(next.slots).some((slot) => 'any' in slot && !slot.optional) ? next : null;
}

function withoutCondition(pattern: PatternSource, condition: string): PatternSource | null {
  const [name = '', part] = condition.split('.');
  if (name === 'never' && part !== undefined) {
    const never = Object.fromEntries(Object.entries(pattern.never ?? {}).filter(([key]) => key !== part));
    return part in (pattern.never ?? {}) ? { ...pattern, never } : pattern;
  }
  const slot = pattern.slots[name];
  if (!slot) return pattern;
  if (part !== undefined) {
    const kept = Object.fromEntries(Object.entries(slot).filter(([key]) => key !== part));
    return { ...pattern, slots: { ...pattern.slots, [name]: { ...slot, ...blank(slot, part), ...kept, [part]: undefined } } };
  }
  return { ...pattern, ...withoutSlot(pattern, name) };
}

function blank(slot: object, part: string): object {
  return part in slot ? { [part]: undefined } : {};
}

/** Without a slot, what other slots say of it goes as well. */
function withoutSlot(pattern: PatternSource, name: string): Pick<PatternSource, 'slots' | 'never' | 'speech'> {
  const slots = Object.fromEntries(Object.entries(pattern.slots).filter(([key]) => key !== name).map(([key, slot]) => {
    if ('figure' in slot) return [key, { ...slot, of: slot.of?.filter((other) => other !== name) }];
    return [key, { ...slot, beside: slot.beside === name ? undefined : slot.beside, after: slot.after === name ? undefined : slot.after }];
  }));
  const never = Object.fromEntries(Object.entries(pattern.never ?? {}).filter(([, value]) => value.beside !== name));
  return { slots, never, speech: pattern.speech === name ? undefined : pattern.speech };
}

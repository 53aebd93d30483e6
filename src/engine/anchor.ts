import type { ConceptType } from './lexicon.ts';
import { isNear, type Pattern, type Slot } from './pattern.ts';

/** More than any concept is used. */
const ELSEWHERE = 1e9;

/** Orders each pattern's slots: the anchor (the slot whose concepts the fewest patterns use), then the others by need. */
export function anchorAll(patterns: readonly Pattern[]): Pattern[] {
  const uses = new Map<string, number>();
  for (const { slots } of patterns) {
    const concepts = new Set(slots.flatMap((slot) => (slot.kind === 'concept' ? [...slot.any.concepts] : [])));
    for (const concept of concepts) uses.set(concept, (uses.get(concept) ?? 0) + 1);
  }
  const commonness = (slot: Slot): number => {
    if (slot.kind !== 'concept' || slot.optional || !slot.from.some(isNear)) return Infinity;
    // A slot that may be filled from elsewhere can be missing in the sentence itself: the last choice.
    const elsewhere = slot.from.every(isNear) ? 0 : ELSEWHERE;
    return [...slot.any.concepts].reduce((sum, concept) => sum + (uses.get(concept) ?? 0), elsewhere);
  };
  return patterns.map((pattern) => {
    const anchor = pattern.slots.toSorted((a, b) => commonness(a) - commonness(b))[0];
    if (!anchor || commonness(anchor) === Infinity) throw new Error(`${pattern.claim}: a pattern needs a slot that its own sentence can fill`);
    const slots = [anchor, ...inOrder(pattern.slots.filter((slot) => slot !== anchor), anchor.name)];
    return { ...pattern, slots, verbs: [...namesOfType(slots, 'action'), ...namesOfType(slots, 'stage')] };
  });
}

/** A slot comes after those it names; verbs early, since roles hang on them; figures and optional slots last. */
function inOrder(slots: readonly Slot[], anchor: string): Slot[] {
  const weight = (slot: Slot): number => {
    if (slot.optional) return slot.kind === 'figure' ? 4 : 3;
    if (slot.kind === 'figure') return 2;
    return slot.types.has('action') || slot.types.has('stage') ? 0 : 1;
  };
  const waiting = slots.toSorted((a, b) => weight(a) - weight(b));
  const done = new Set([anchor]);
  const ordered: Slot[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((slot) => needs(slot).every((name) => done.has(name)));
    const [slot] = waiting.splice(Math.max(0, ready), 1);
    if (!slot) break;
    done.add(slot.name);
    ordered.push(slot);
  }
  return ordered;
}

function needs(slot: Slot): string[] {
  if (slot.kind === 'figure') return [...slot.of];
  return [slot.beside, slot.after].filter((name) => name !== null);
}

function namesOfType(slots: readonly Slot[], type: ConceptType): string[] {
  return slots.filter((slot) => slot.kind === 'concept' && slot.types.has(type)).map(({ name }) => name);
}

import type { Lexicon } from '../engine/lexicon.ts';
import type { ConceptSlot } from './pattern.ts';

type Needed = { claims: readonly { id: string; patterns: readonly { slots: Readonly<Record<string, ConceptSlot | object>> }[] }[]; lexicon: Lexicon };

/**
 * The words of which every page that can hold a match has at least one: what the sentinel looks for.
 * From each pattern one needed slot is taken, the one that most patterns share, so that the list stays short;
 * places are taken last, since half the news names one.
 * @returns phrases in lower case, parted by single spaces, none within another
 */
export function triggersOf({ claims, lexicon }: Needed): string[] {
  const slots = claims.flatMap((claim) => claim.patterns.map((pattern) => Object.values(pattern.slots).filter(isNeeded)));
  const uses = new Map<string, number>();
  for (const slot of slots.flat()) uses.set(keyOf(slot), (uses.get(keyOf(slot)) ?? 0) + 1);
  const chosen = new Map<string, ConceptSlot>();
  for (const options of slots) {
    const best = options.toSorted((a, b) => rank(b) - rank(a))[0];
    if (best) chosen.set(keyOf(best), best);
  }
  const words = [...chosen.values()].flatMap((slot) => slot.any.flatMap((id) => wordsOf(id, lexicon)));
  return shortest(words.map((word) => word.toLowerCase().replace(/=/g, '').replace(/[-‑\s]+/g, ' ')));

  function rank(slot: ConceptSlot): number {
    const place = slot.any.some((id) => ['place', 'body', 'person'].includes(lexicon.concepts[id]?.type ?? ''));
    return (place ? 0 : 1_000) + (uses.get(keyOf(slot)) ?? 0);
  }
}

function isNeeded(slot: ConceptSlot | object): slot is ConceptSlot {
  return 'any' in slot && !('optional' in slot && slot.optional === true);
}

function keyOf(slot: ConceptSlot): string {
  return slot.any.toSorted().join(' ');
}

function wordsOf(id: string, lexicon: Lexicon): string[] {
  const concept = lexicon.concepts[id];
  if (!concept) return [];
  return [...concept.words, ...(concept.adjectives ?? []), ...(concept.members ?? []).flatMap((member) => wordsOf(member, lexicon))];
}

/** "rare earth" makes "rare earth metals" needless. */
function shortest(words: readonly string[]): string[] {
  const unique = [...new Set(words)].toSorted((a, b) => a.length - b.length);
  return unique.filter((word, at) => !unique.slice(0, at).some((shorter) => word === shorter || word.startsWith(`${shorter} `))).toSorted();
}

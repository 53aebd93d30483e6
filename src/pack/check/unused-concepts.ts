import { type ConceptType, type Lexicon, NAME_TYPES } from '../../engine/lexicon.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';

/** Names are needed even where no pattern asks for them: as rivals, and to hide the words in them. */
const NEEDED_ANYWAY: ReadonlySet<ConceptType> = new Set([...NAME_TYPES, 'stage', 'measure']);

/** Concepts that no pattern asks for: each page pays for their words. */
export function unusedConcepts(claims: readonly Claim[], lexicon: Lexicon): Problem[] {
  const used = new Set(claims.flatMap(({ patterns }) => patterns.flatMap((pattern) => [
    ...Object.values(pattern.slots).flatMap((slot) => ('any' in slot ? slot.any : [])),
    ...Object.values(pattern.never ?? {}).flatMap(({ any }) => any),
    ...(pattern.against ?? []),
  ])));
  // A set that grows while it is walked: members of members count as well.
  for (const id of used) for (const member of lexicon.concepts[id]?.members ?? []) used.add(member);
  return Object.entries(lexicon.concepts).filter(([id, { type }]) => !NEEDED_ANYWAY.has(type) && !used.has(id))
    .map(([id]) => ({ file: `lexicon/${lexicon.language}`, field: `concepts.${id}`, message: 'no pattern asks for this concept' }));
}

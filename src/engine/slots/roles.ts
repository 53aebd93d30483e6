import type { ConceptType } from '../lexicon.ts';
import type { Role } from '../pattern.ts';
import type { Hit, Sentence } from '../sentence.ts';

export const ACTORS: ReadonlySet<ConceptType> = new Set(['place', 'body', 'person']);
/** A form of "be" this close before a verb makes it a passive: "is largely dominated". */
const PASSIVE_REACH = 3;

/**
 * Whether a name plays the part that a slot asks for.
 * @param verb the action of the pattern where it stands in the same sentence, or null
 */
export function playsRole(hit: Hit, role: Role | null, verb: Hit | null, sentence: Sentence): boolean {
  if (hit.relation === 'apart') return false;
  if (role === null) return true;
  if (role === 'place') return hit.relation !== 'towards';
  const turned = verb !== null && isPassive(sentence, verb);
  if (role === 'agent') return isAgent(hit, verb, turned, sentence);
  return isTarget(hit, verb, turned);
}

function isAgent(hit: Hit, verb: Hit | null, turned: boolean, sentence: Sentence): boolean {
  if (hit.relation === 'towards') return false;
  if (hit.relation !== 'bare' || verb === null) return true;
  if (turned || hit.first > verb.last) return false;
  return !sentence.hitsOfTypes(ACTORS).some((other) => other.relation === 'bare'
    && other.first > hit.last && other.last < verb.first && other.concept !== hit.concept && !isListed(sentence, hit, other));
}

function isTarget(hit: Hit, verb: Hit | null, turned: boolean): boolean {
  if (hit.relation === 'by') return false;
  if (hit.relation !== 'bare' || verb === null) return true;
  return turned || hit.first > verb.last;
}

/** "China and Russia refine": both are subjects. */
function isListed(sentence: Sentence, hit: Hit, other: Hit): boolean {
  return sentence.tokens.slice(hit.last + 1, other.first).every(({ word }) => sentence.small.listWords.has(word));
}

function isPassive(sentence: Sentence, verb: Hit): boolean {
  const word = sentence.tokens[verb.first]?.word ?? '';
  if (!sentence.small.mayBePassive(word)) return false;
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - PASSIVE_REACH); at--) {
    const before = sentence.tokens[at]?.word ?? '';
    if (sentence.small.passive.has(before)) return true;
    // "is eager to weaken": an infinitive is active.
    if (sentence.small.infinitive.has(before)) return false;
  }
  return false;
}

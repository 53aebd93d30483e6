import type { Figure } from '../figures/figure.ts';
import type { ConceptType } from '../lexicon.ts';
import type { Hit, Sentence } from '../sentence.ts';

/** How far a figure's chain of nouns is followed: "90 percent of the world's known rare earth separation capacity". */
const CHAIN_LENGTH = 14;

export type ChainCues = { ends: ReadonlySet<string>; quantifiers: ReadonlySet<string> };

/**
 * The concepts that a figure counts, in order: "60 percent of the production of rare earths" gives production, rare earths.
 * The chain ends at punctuation, a verb, another figure or a new quantity ("and most rare earths").
 */
export function chainOf(sentence: Sentence, figure: Figure, cues: ChainCues): Hit[] {
  const chains = (sentence.kept.chains ??= new Map<Figure, Hit[]>());
  const known = chains.get(figure);
  if (known) return known;
  const chain = followChain(sentence, figure, cues);
  chains.set(figure, chain);
  return chain;
}

function followChain(sentence: Sentence, figure: Figure, cues: ChainCues): Hit[] {
  const chain: Hit[] = [];
  const { tokens } = sentence;
  for (let at = figure.last + 1; at <= figure.last + CHAIN_LENGTH; at++) {
    const token = tokens[at];
    if (!token || (token.gap === 'break' && !/^\s*["“‘]/.test(token.between)) || cues.ends.has(token.word)) break;
    const isOther = cues.quantifiers.has(token.word) && !sentence.small.partOf.has(tokens[at - 1]?.word ?? '');
    if (isOther || sentence.figures.some((other) => other.first === at)) break;
    if (sentence.small.conjunctions.has(token.word)) {
      if (!goesOn(sentence, at, chain)) break;
      continue;
    }
    chain.push(...sentence.hitsAt(at));
  }
  return chain;
}

/** "graphite and cobalt": the list goes on where the next noun is of the same type and has no figure of its own ("and refines 91 percent"). */
function goesOn(sentence: Sentence, at: number, chain: readonly Hit[]): boolean {
  if (sentence.figures.some((other) => other.first > at && other.first <= at + 3)) return false;
  const types = new Set(chain.map((hit) => hit.type));
  return [...sentence.hitsAt(at + 1), ...sentence.hitsAt(at + 2)].some((hit) => types.has(hit.type));
}

const HEADS: ReadonlySet<ConceptType> = new Set(['stage', 'action', 'measure']);

/** "over 80% of refining and 90% of magnets": a figure with its own noun does not go with what another figure counts. */
function headsOfOthers(sentence: Sentence, figure: Figure, cues: ChainCues): Hit[] {
  return sentence.figures.filter((other) => other !== figure)
    .flatMap((other) => chainOf(sentence, other, cues))
    .filter((hit) => HEADS.has(hit.type));
}

/**
 * The word of some types that a figure belongs to: the first in its chain, else the nearest before it, else after it.
 * @returns all concepts of that word, [] where the sentence has none, null where another figure has it
 */
export function attachedTo(sentence: Sentence, figure: Figure, types: ReadonlySet<ConceptType>, cues: ChainCues): Hit[] | null {
  const own = chainOf(sentence, figure, cues);
  const chained = own.filter((hit) => types.has(hit.type) && hit.relation !== 'apart');
  if (chained.length > 0) return chained;
  const taken = own.length === 0 ? [] : headsOfOthers(sentence, figure, cues);
  const clause = sentence.clauses[figure.first];
  const fitting = sentence.hitsOfTypes(types).filter((hit) => hit.relation !== 'apart' && !taken.includes(hit));
  const inClause = fitting.filter((hit) => hit.clause === clause);
  const near = inClause.length > 0 ? inClause : fitting;
  const before = near.filter((hit) => hit.last < figure.first);
  const nearest = before.at(-1);
  if (nearest) return before.filter((hit) => hit.first === nearest.first);
  const after = near.filter((hit) => hit.first > figure.last);
  if (after.length === 0 && taken.some((hit) => types.has(hit.type))) return null;
  return after.filter((hit) => hit.first === after[0]?.first);
}

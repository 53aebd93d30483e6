import type { Index } from '../../engine/compile.ts';
import type { ConceptType } from '../../engine/lexicon.ts';
import { conceptsIn } from '../../engine/lookup/concepts.ts';
import type { Hit, Named } from '../../engine/lookup/item.ts';
import type { FigureCheck, Match } from '../../engine/match.ts';
import { scan } from '../../engine/scan.ts';
import type { Pack } from '../pack.ts';
import { type Kind, otherId } from './items.ts';
import type { ClaimHit, PackLookup } from './pack-lookup.ts';

/** One answer to a look-up: `match` says it, `answer` is about it, `related` is the nearest where nothing is good enough. */
export type Found = { kind: Kind; id: string; score: number; tier: 'match' | 'answer' | 'related'; why: string; figures: FigureCheck[] };

/** What answers need of a pack. */
export type Searched = { pack: Pick<Pack, 'claims' | 'lexicon'>; index: Index; lookup: PackLookup };

/** Concepts that make a subject; actions and qualities are of every subject. */
const SUBJECTS: ReadonlySet<ConceptType> = new Set(['place', 'person', 'body', 'material', 'product']);

/**
 * Least shares of a look-up that an answer has (see Hit.share), by whether it speaks of a subject of the look-up. Chosen on
 * tests/lookup/own.jsonl, and on headlines and first sentences of tests/evaluation/off-topic.jsonl, which are to find nothing.
 */
const LEAST = { answer: { subject: 0.36, none: 0.7 }, related: { subject: 0.3, none: 0.62 } } as const;
/** Where neither a subject nor a name is in common, general words alone ("find", "takes off") make no answer. */
const LEAST_IN_WORDING = 0.3;
/** One word in common must be most of the look-up: "Tanbreez", not "What is the capital of Peru?". */
const LEAST_BY_ONE_WORD = 0.6;
/** Terms, sources and series are found by their names: nearly all of the look-up must be in them. */
const LEAST_OF_OTHERS = 0.75;
const MOST_OTHERS = 3;
/** Who asks by a name wants to know first what it is; two may bear it. */
const MOST_TERMS = 2;
/** Many sources have the words of a term in their titles. */
const MOST_SEARCHED = 12;
/** A capital letter after the first letter, or a number: a name or a title may be meant. */
const NAME = /.\p{Lu}|\d/u;

/**
 * Answers a look-up: the claims that the words make, then what is about them.
 * @param k most answers wanted
 * @param isTyping whether the last word may be only the beginning of one
 * @returns the best first; none where nothing is known of it. `related` only where nothing else is there
 */
export function answersTo(text: string, k: number, searched: Searched, isTyping = false): Found[] {
  const named = conceptsIn(text, searched.index);
  const hits = searched.lookup.claims(text, Math.max(k, 10), named, isTyping);
  const made = matchesIn(text, hits, searched);
  const subjects = subjectsOf(named, searched);
  const claims = claimsAbout(hits, made, subjects, NAME.test(text));
  const others = othersNamed(searched.lookup.others(text, MOST_SEARCHED, named, isTyping));
  const terms = others.filter(({ kind }) => kind === 'term').slice(0, MOST_TERMS);
  const mayNameOther = subjects.size > 0 || NAME.test(text);
  const rest = mayNameOther ? others.filter(({ kind }) => kind !== 'term').slice(0, MOST_OTHERS) : [];
  const about = [...made, ...terms, ...claims.filter(({ tier }) => tier === 'answer'), ...rest];
  return (about.length > 0 ? about : claims).slice(0, k);
}

/** The claims that the words make, in the order in which look-up ranks them. */
function matchesIn(text: string, hits: readonly Hit[], { index }: Searched): Found[] {
  const block = { id: 'selection', kind: 'paragraph', text, heading: null, before: null } as const;
  const first = new Map<string, Match>();
  for (const match of scan({ headline: null, blocks: [block] }, index)) if (!first.has(match.claim)) first.set(match.claim, match);
  const rankOf = (claim: string): number => hits.findIndex(({ id }) => id === claim) >>> 0;
  return [...first.values()]
    .sort((a, b) => rankOf(a.claim) - rankOf(b.claim))
    .map(({ claim, why, figures }) => ({
      kind: 'claim', id: claim, score: 1, tier: 'match', figures,
      why: Object.values(why).map(({ words }) => words).join(' · '),
    }));
}

function subjectsOf(named: readonly Named[], { pack }: Searched): Set<string> {
  return new Set(named.flatMap(({ term }) => (SUBJECTS.has(pack.lexicon.concepts[term]?.type ?? 'thing') ? [term] : [])));
}

function claimsAbout(hits: readonly ClaimHit[], made: readonly Found[], subjects: ReadonlySet<string>, mayNameOne: boolean): Found[] {
  const best = hits[0];
  return hits.flatMap((hit): Found[] => {
    if (!best || made.some(({ id }) => id === hit.id)) return [];
    const by = hit.named.some((term) => subjects.has(term)) ? 'subject' : 'none';
    if (hit.share < LEAST.related[by] || (by === 'none' && !mayNameOne && hit.inWording < LEAST_IN_WORDING)) return [];
    if (hit.words.length === 1 && hit.share < LEAST_BY_ONE_WORD) return [];
    const tier = hit.share >= LEAST.answer[by] ? 'answer' : 'related';
    return [{ kind: 'claim', id: hit.id, score: scoreOf(hit, best), tier, why: hit.words.join(' · '), figures: [] }];
  });
}

/** Of the best its share, of others less by their rank's scores: it falls with the rank and says how good the answer is. */
function scoreOf({ score, share }: Hit, best: Hit): number {
  const whole = best.score > 0 ? Math.min(1, score / best.score) * best.share : share;
  return Math.round(whole * 1_000) / 1_000;
}

function othersNamed(hits: readonly Hit[]): Found[] {
  return hits.flatMap(({ id, share, words }): Found[] => {
    const named = otherId(id);
    if (named === null || share < LEAST_OF_OTHERS) return [];
    return [{ ...named, score: Math.round(share * 1_000) / 1_000, tier: 'answer', why: words.join(' · '), figures: [] }];
  });
}

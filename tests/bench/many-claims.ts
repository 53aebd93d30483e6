import { randomFrom } from '../../src/cli/random.ts';
import type { ClaimSource, PackSource } from '../../src/engine/compile.ts';
import type { Concept, Lexicon } from '../../src/engine/lexicon.ts';
import type { PatternSource } from '../../src/engine/pattern.ts';

/** Concepts that no article speaks of: words put together from the syllables of real ones. */
const STRANGE_CONCEPTS = 20_000;
/** One claim in a hundred shares the article's concepts. */
const SHARING = 100;

/**
 * A pack with as many claims as asked: the real ones, and others with their patterns and other concepts.
 * @param pack the real pack
 * @param present concepts that the article has, of which one claim in a hundred is made
 */
export function manyClaims(pack: PackSource, count: number, present: ReadonlySet<string>): PackSource {
  const random = randomFrom(20261124);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise;
  const strange = strangeConcepts(pack.lexicon, pick);
  const strangeIds = groupByType(strange, () => true);
  const presentIds = groupByType(pack.lexicon.concepts, (id) => present.has(id));
  const claims: ClaimSource[] = [...pack.claims];
  for (let n = 0; claims.length < count; n++) {
    const model = pack.claims[n % pack.claims.length];
    if (!model) break;
    const ids = n % SHARING === 0 ? presentIds : strangeIds;
    const other = (concept: string): string => pick(ids.get(pack.lexicon.concepts[concept]?.type ?? 'thing') ?? [], concept);
    claims.push({ ...model, id: `made-${n}`, family: undefined, patterns: model.patterns.map((pattern) => withOtherConcepts(pattern, other)) });
  }
  return { claims: claims.slice(0, count), lexicon: { ...pack.lexicon, concepts: { ...pack.lexicon.concepts, ...strange } } };
}

function groupByType(concepts: Lexicon['concepts'], isTaken: (id: string) => boolean): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, { type, members }] of Object.entries(concepts)) {
    if (members !== undefined || !isTaken(id)) continue;
    groups.set(type, [...(groups.get(type) ?? []), id]);
  }
  return groups;
}

function strangeConcepts(lexicon: Lexicon, pick: <T>(list: readonly T[], otherwise: T) => T): Record<string, Concept> {
  const words = Object.values(lexicon.concepts).flatMap((concept) => concept.words.flatMap((word) => word.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const types = Object.values(lexicon.concepts).map(({ type }) => type);
  const strangeWord = (): string => `${pick(words, 'ore').slice(0, 3)}x${pick(words, 'ore').slice(-3)}`;
  return Object.fromEntries(Array.from({ length: STRANGE_CONCEPTS }, (_, n) =>
    [`strange-${n}`, { type: pick(types, 'thing'), words: [strangeWord(), `${strangeWord()} ${strangeWord()}`] }]));
}

function withOtherConcepts(pattern: PatternSource, other: (concept: string) => string): PatternSource {
  const slots = Object.fromEntries(Object.entries(pattern.slots).map(([name, slot]) =>
    [name, 'any' in slot ? { ...slot, any: slot.any.map(other) } : slot]));
  const never = pattern.never && Object.fromEntries(Object.entries(pattern.never).map(([name, one]) => [name, { ...one, any: one.any.map(other) }]));
  return { ...pattern, slots, never, against: undefined };
}

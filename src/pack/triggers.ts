import { type Lexicon, NAME_TYPES } from '../engine/lexicon.ts';
import { STEMMERS } from '../engine/text/stem.ts';
import type { ConceptSlot } from './pattern.ts';

type Needed = { claims: readonly { id: string; patterns: readonly { slots: Readonly<Record<string, ConceptSlot | object>> }[] }[]; lexicon: Lexicon };

/** How often a word is taken to stand in the news that is not about our subject: what a trigger costs. */
const COST = { phrase: 6, name: 1, place: 2, person: 5, longWord: 12, shortWord: 50 };
const NAMES: ReadonlySet<string> = new Set(['material', 'product', 'body']);
const SHORT = 6;
const ACRONYM = /^=?\p{Lu}{2,5}s?$/u;

/**
 * Patterns of a claim that may go without triggers of their own: a page that says it in such words has said others before,
 * and named what it speaks of. So the sentinel hardly grows with the number of claims.
 */
const UNSERVED = 1 / 3;

/**
 * The beginnings of words of which nearly every page that can hold a match has at least one: what the sentinel looks for.
 * A pattern is served by all words of one of its slots; the slots are chosen as a weighted set cover is, greedily: again and
 * again the one that serves most patterns for what its words add (Chvatal 1979), until few of any claim's are left.
 * @returns lower-case beginnings, words parted by single spaces, none within another
 */
export function triggersOf({ claims, lexicon }: Needed): string[] {
  const patterns = claims.flatMap(({ id, patterns: own }) => own.map((pattern): Waiting =>
    ({ claim: id, keys: new Set(Object.values(pattern.slots).filter(isNeeded).map((slot) => keyOf(slot, lexicon))) })));
  const allowed = new Map(claims.map((claim) => [claim.id, Math.floor(claim.patterns.length * UNSERVED)]));
  const words = new Map([...new Set(patterns.flatMap(({ keys }) => [...keys]))].map((key) => [key, wordsOf(key.split(' '), lexicon)]));
  const cover = new Cover([...words.values()].flat().map(({ trigger }) => trigger));
  let waiting = withMany(patterns.filter(({ keys }) => keys.size > 0), allowed);
  while (waiting.length > 0) {
    const best = bestSlot(waiting, words, cover);
    for (const { trigger } of words.get(best) ?? []) cover.add(trigger);
    waiting = withMany(waiting.filter(({ keys }) => !keys.has(best)), allowed);
  }
  return shortest(cover.chosen);
}

/** A pattern without triggers yet, and its slots' words. */
type Waiting = { claim: string; keys: ReadonlySet<string> };

/** The patterns of claims that have more of them waiting than are allowed to. */
function withMany(waiting: readonly Waiting[], allowed: ReadonlyMap<string, number>): Waiting[] {
  const counts = new Map<string, number>();
  for (const { claim } of waiting) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return waiting.filter(({ claim }) => (counts.get(claim) ?? 0) > (allowed.get(claim) ?? 0));
}

type Word = { trigger: string; cost: number };

/** The triggers chosen so far, and all words that they find as well. */
class Cover {
  readonly chosen: string[] = [];
  private readonly found = new Set<string>();

  constructor(private readonly words: readonly string[]) {}

  has(word: string): boolean {
    return this.found.has(word);
  }

  add(trigger: string): void {
    if (this.has(trigger)) return;
    this.chosen.push(trigger);
    for (const word of this.words) if (finds(trigger, word)) this.found.add(word);
  }
}

/** "rare earth" is found wherever "without rare earth metals" stands: it begins a word of it. */
function finds(trigger: string, word: string): boolean {
  return ` ${word}`.includes(` ${trigger}`);
}

function bestSlot(waiting: readonly Waiting[], words: ReadonlyMap<string, readonly Word[]>, cover: Cover): string {
  const served = new Map<string, number>();
  for (const { keys } of waiting) for (const key of keys) served.set(key, (served.get(key) ?? 0) + 1);
  let best = { key: '', worth: 0 };
  for (const [key, count] of served) {
    const added = (words.get(key) ?? []).reduce((sum, { trigger, cost }) => sum + (cover.has(trigger) ? 0 : cost), 0);
    const worth = count / (added + 0.01);
    if (worth > best.worth) best = { key, worth };
  }
  return best.key;
}

/**
 * Where a slot takes names among other words, only the names count: a page that says "the heavies" or "outside the country"
 * also names what it means. The claims' own sentences are held against this (tests/pack/triggers.test.ts).
 */
function keyOf({ any }: ConceptSlot, lexicon: Lexicon): string {
  const names = any.filter((id) => NAME_TYPES.has(lexicon.concepts[id]?.type ?? 'thing'));
  return (names.length > 0 ? names : any).toSorted().join(' ');
}

function isNeeded(slot: ConceptSlot | object): slot is ConceptSlot {
  return 'any' in slot && !('optional' in slot && slot.optional === true);
}

/** The words of some concepts, without those that a shorter one makes needless. */
function wordsOf(any: readonly string[], lexicon: Lexicon): Word[] {
  const ids = any.flatMap((id) => [id, ...(lexicon.concepts[id]?.members ?? [])]);
  const costs = new Map<string, number>();
  for (const id of ids) {
    const concept = lexicon.concepts[id];
    if (!concept) continue;
    const all = [...concept.words, ...(concept.adjectives ?? [])];
    const spelled = all.filter((word) => !ACRONYM.test(word));
    // Nobody writes only the acronym: "REE" stands beside "rare earth".
    for (const word of spelled.length > 0 ? spelled : all) {
      const trigger = beginningOf(word, lexicon.language);
      costs.set(trigger, wordCost(trigger, concept.type));
    }
  }
  return shortest([...costs.keys()]).map((trigger) => ({ trigger, cost: costs.get(trigger) ?? 0 }));
}

function wordCost(trigger: string, type: string): number {
  if (trigger.includes(' ')) return COST.phrase;
  if (type === 'place') return COST.place;
  if (type === 'person') return COST.person;
  if (trigger.length < SHORT) return COST.shortWord;
  return NAMES.has(type) ? COST.name : COST.longWord;
}

/** What all forms of the phrase begin with: "refinery" and "refineries" with "refiner". */
function beginningOf(phrase: string, language: string): string {
  const words = phrase.toLowerCase().split(/[-‑\s]+/).filter((word) => word !== '');
  const last = words.pop() ?? '';
  const stem = STEMMERS[language] ?? ((word: string) => word);
  const end = last.startsWith('=') || last.length < SHORT ? last : shared(last, stem(last)).replace(/[ei]$/, '');
  return [...words, end].map((word) => word.replace(/^=/, '').replaceAll("'s", '')).join(' ');
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Without those that a shorter one finds as well. */
function shortest(words: readonly string[]): string[] {
  const unique = [...new Set(words)].filter((word) => word !== '').toSorted((a, b) => a.length - b.length);
  return unique.filter((word, at) => !unique.slice(0, at).some((shorter) => finds(shorter, word))).toSorted();
}

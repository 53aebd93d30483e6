import { type ClauseCues, splitClauses } from './clauses.ts';
import { type Figure, findFigures } from './figures/figure.ts';
import type { NumberBook } from './figures/number-book.ts';
import { haveOneInCommon } from './have-one-in-common.ts';
import type { ConceptType } from './lexicon.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import type { SmallWords } from './small-words.ts';
import { longest, type PhraseBook } from './text/phrases.ts';
import type { Span } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';

export type CueKind =
  | 'negator' | 'not-negator' | 'denial' | 'denying-verb' | 'reporting-verb' | 'doubtful-verb' | 'reporting-phrase' | 'supposition'
  | 'proposition' | 'reckoning-verb' | 'reckoning-noun' | 'closing-verb' | 'title';

/** What a phrase of the lexicon stands for. */
export type Entry = ConceptEntry | { kind: 'cue'; cue: CueKind };
type ConceptEntry = { kind: 'concept'; concept: string; type: ConceptType; adjective: boolean };

/** A concept at a place of a sentence: first and last token, both included. */
export type Hit = {
  concept: string;
  type: ConceptType;
  first: number;
  last: number;
  clause: number;
  relation: Relation;
};

export type CueHit = { cue: CueKind; first: number; last: number };

export type Reader = {
  phrases: PhraseBook<Entry>;
  clauseCues: ClauseCues;
  prepositions: PrepositionCues;
  numbers: NumberBook;
  small: SmallWords;
};

/** Names: of two that overlap the longer is meant ("Inner Mongolia", "rare earth magnets"), and words within it are part of it. */
const NAMES: ReadonlySet<ConceptType> = new Set(['place', 'body', 'person', 'material', 'product']);
const NONE: readonly Hit[] = [];

type Place = { first: number; last: number };
/** A phrase at its place, and the hits made of it so far: one for each concept that somebody asked for. */
type Word = Place & { entries: readonly Entry[]; hits: Map<string, Hit> | null };

function hasName({ entries }: Word): boolean {
  return entries.some((entry) => entry.kind === 'concept' && NAMES.has(entry.type));
}

/**
 * All that the engine knows of one sentence. Most sentences of a page are about no claim, so that only the words and
 * their concepts are read at once; the rest when somebody asks.
 */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly small: SmallWords;
  /** Every concept whose words stand in it, also those that a name hides. */
  readonly concepts: ReadonlySet<string>;
  private readonly words: readonly Word[];
  /** Many patterns ask for the same groups, which are one object each (see PatternCompiler). */
  private readonly byGroup = new Map<ReadonlySet<string>, readonly Hit[]>();
  private readonly byTypes = new Map<ReadonlySet<string>, readonly Hit[]>();
  private known: {
    names?: ReadonlySet<Word>; places?: ReadonlyMap<string, { word: Word; entry: ConceptEntry }[]>;
    hits?: readonly Hit[]; cues?: readonly CueHit[]; clauses?: readonly number[]; figures?: readonly Figure[];
  } = {};

  constructor(readonly text: string, readonly span: Span, private readonly reader: Reader) {
    this.small = reader.small;
    this.tokens = tokenize(text, span.start, span.end);
    const concepts = new Set<string>();
    this.words = reader.phrases.find(this.tokens).map(({ first, last, values }) => {
      for (const entry of values) if (entry.kind === 'concept') concepts.add(entry.concept);
      return { first, last, entries: values, hits: null };
    });
    this.concepts = concepts;
  }

  get hits(): readonly Hit[] {
    return (this.known.hits ??= this.hitsWhere(() => true));
  }

  /** The hits of any concept of a group, in order. */
  hitsOf(group: ReadonlySet<string>): readonly Hit[] {
    const known = this.byGroup.get(group);
    if (known) return known;
    const found = haveOneInCommon(group, this.concepts) ? this.hitsOfGroup(group) : NONE;
    this.byGroup.set(group, found);
    return found;
  }

  private hitsOfGroup(group: ReadonlySet<string>): readonly Hit[] {
    const hits: Hit[] = [];
    for (const concept of group) {
      for (const { word, entry } of this.places.get(concept) ?? []) if (this.isVisible(word, entry)) hits.push(this.hitOf(word, entry));
    }
    return hits.length < 2 ? hits : hits.toSorted((a, b) => a.first - b.first || a.last - b.last);
  }

  /** Where each concept stands. */
  private get places(): ReadonlyMap<string, readonly { word: Word; entry: ConceptEntry }[]> {
    return (this.known.places ??= placesByConcept(this.words));
  }

  /** The hits of some types, in order. */
  hitsOfTypes(types: ReadonlySet<ConceptType>): readonly Hit[] {
    const known = this.byTypes.get(types);
    if (known) return known;
    const found = this.hitsWhere(({ type }) => types.has(type));
    this.byTypes.set(types, found);
    return found;
  }

  private hitsWhere(isAsked: (entry: ConceptEntry) => boolean): Hit[] {
    const hits: Hit[] = [];
    for (const word of this.words) {
      for (const entry of word.entries) {
        if (entry.kind === 'concept' && isAsked(entry) && this.isVisible(word, entry)) hits.push(this.hitOf(word, entry));
      }
    }
    return hits;
  }

  /** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
  private isVisible(word: Word, { type }: ConceptEntry): boolean {
    if (NAMES.has(type)) return this.names.has(word);
    for (const name of this.names) if (name.first <= word.first && word.last <= name.last) return false;
    return true;
  }

  private get names(): ReadonlySet<Word> {
    return (this.known.names ??= new Set(longest(this.words.filter(hasName))));
  }

  /** One word often stands for several concepts, and few of them are asked for: each hit is made when it is. */
  private hitOf(word: Word, { concept, type, adjective }: ConceptEntry): Hit {
    const key = adjective ? `${concept} adjective` : concept;
    const known = word.hits?.get(key);
    if (known) return known;
    const { first, last } = word;
    const hit = { concept, type, first, last, clause: this.clauses[first] ?? 0, relation: relationOf(this.tokens, first, last, adjective, this.reader.prepositions) };
    (word.hits ??= new Map<string, Hit>()).set(key, hit);
    return hit;
  }

  get cues(): readonly CueHit[] {
    return (this.known.cues ??= longest(cuesOf(this.words)).filter((cue) => !this.isInName(cue) && this.tokens[cue.first]?.gap !== 'hyphen'));
  }

  /** "States" in "United States" says nothing; nor does "declared" in "self-declared", which is told by its hyphen. */
  private isInName(cue: CueHit): boolean {
    for (const { first, last } of this.names) if (first <= cue.first && cue.last <= last && last > first) return true;
    return false;
  }

  /** Clause number of each token. */
  get clauses(): readonly number[] {
    return (this.known.clauses ??= splitClauses(this.tokens, this.typesByFirst(), this.reader.clauseCues));
  }

  /** The types of what begins at each token. */
  private typesByFirst(): Map<number, ConceptType[]> {
    const types = new Map<number, ConceptType[]>();
    for (const word of this.words) {
      for (const entry of word.entries) {
        if (entry.kind !== 'concept' || !this.isVisible(word, entry)) continue;
        const list = types.get(word.first);
        if (list) list.push(entry.type);
        else types.set(word.first, [entry.type]);
      }
    }
    return types;
  }

  get figures(): readonly Figure[] {
    return (this.known.figures ??= findFigures(this.text, this.tokens, this.reader.numbers));
  }
}

function placesByConcept(words: readonly Word[]): Map<string, { word: Word; entry: ConceptEntry }[]> {
  const places = new Map<string, { word: Word; entry: ConceptEntry }[]>();
  for (const word of words) {
    for (const entry of word.entries) {
      if (entry.kind !== 'concept') continue;
      const list = places.get(entry.concept);
      if (list) list.push({ word, entry });
      else places.set(entry.concept, [{ word, entry }]);
    }
  }
  return places;
}

function cuesOf(words: readonly Word[]): CueHit[] {
  return words.flatMap(({ first, last, entries }) => entries.flatMap((entry) => (entry.kind === 'cue' ? [{ first, last, cue: entry.cue }] : [])));
}

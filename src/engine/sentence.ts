import { type ClauseCues, splitClauses } from './clauses.ts';
import { type ConceptPhrase, conceptPhrases } from './concept-phrases.ts';
import { type Figure, findFigures } from './figures/figure.ts';
import type { NumberBook } from './figures/number-book.ts';
import { bitsOf, type ConceptBits, type Group } from './group.ts';
import type { ConceptType } from './lexicon.ts';
import type { CueKind, Entry, Meaning } from './meaning.ts';
import type { Once } from './once.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import type { Seen } from './second-reading/features.ts';
import type { SmallWords } from './small-words.ts';
import type { Attribution } from './stance/attribution.ts';
import { longest } from './text/longest.ts';
import { type KnownWord, type PhraseBook, PLACE_SIZE, type Places } from './text/phrases.ts';
import type { Span } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';
import type { Dimension } from './units.ts';


/** A concept at a place of a sentence: first and last token, both included. */
export type Hit = {
  readonly concept: string;
  /** Of the concept, in the lexicon. */
  readonly number: number;
  readonly type: ConceptType;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly relation: Relation;
};

export type CueHit = { cue: CueKind; first: number; last: number };

export type Reader = {
  phrases: PhraseBook<Entry, Meaning>;
  /** How many concepts the lexicon has. */
  concepts: number;
  /** Tells each concept of a sentence once. */
  once: Once;
  clauseCues: ClauseCues;
  prepositions: PrepositionCues;
  numbers: NumberBook;
  small: SmallWords;
};

const NONE: readonly Hit[] = [];

type Kept = {
  attributions: readonly Attribution[] | null;
  chains: Map<Figure, Hit[]> | null;
  /** What the second reader sees. */
  seen: Seen<number> | null;
  /** What it shows to the second reader of a sentence that may lean on it. */
  around: number[] | null;
  /** The chance that it states a claim, by claim. */
  chances: Map<string, number> | null;
};

/**
 * All that the engine knows of one sentence. Most sentences of a page are about no claim, so that only the words and
 * their concepts are read at once; the rest when somebody asks.
 */
export class Sentence {
  readonly tokens: readonly Token[];
  /** What is known of the word of each token. */
  readonly words: readonly KnownWord[];
  readonly small: SmallWords;
  /** Every concept whose words stand in it, by number, also those that a name hides. */
  readonly concepts: readonly number[];
  /** What others found out of it, since many patterns ask for the same. Not in weak maps, which outlive the page's text. */
  readonly kept: Kept = { attributions: null, chains: null, seen: null, around: null, chances: null };
  private readonly places: Places;
  /** Many patterns ask for the same groups, which are one object each (see PatternCompiler). */
  private byGroup: Map<Group, readonly Hit[]> | null = null;
  private byTypes: Map<ReadonlySet<string>, readonly Hit[]> | null = null;
  private readonly known: { bits?: ConceptBits; conceptPhrases?: readonly ConceptPhrase[]; hits?: readonly Hit[]; cues?: readonly CueHit[]; clauses?: readonly number[]; figures?: readonly Figure[] } = {};

  constructor(readonly text: string, readonly span: Span, private readonly reader: Reader) {
    this.small = reader.small;
    this.tokens = tokenize(text, span.start, span.end);
    this.words = reader.phrases.wordsOf(this.tokens);
    this.places = reader.phrases.find(this.tokens, this.words);
    this.concepts = this.conceptsOf(reader);
  }

  private conceptsOf({ phrases, once }: Reader): number[] {
    const concepts: number[] = [];
    once.begin();
    for (let at = 2; at < this.places.length; at += PLACE_SIZE) {
      for (const number of phrases.meaningOf(this.places[at] ?? 0)?.numbers ?? []) if (once.isNew(number)) concepts.push(number);
    }
    return concepts;
  }

  /** Its concepts as bits. */
  get bits(): ConceptBits {
    return (this.known.bits ??= bitsOf(this.reader.concepts, this.concepts));
  }

  /** All concepts in it, in order. */
  get hits(): readonly Hit[] {
    return (this.known.hits ??= inOrder(this.allHits()));
  }

  private allHits(): Hit[] {
    const hits: Hit[] = [];
    for (const phrase of this.conceptPhrases) phrase.addHits(this, hits);
    return hits;
  }

  /** The concepts of some types as often as they stand there, without the hits that patterns need. */
  conceptsOfTypes(types: ReadonlySet<ConceptType>): string[] {
    const concepts: string[] = [];
    for (const phrase of this.conceptPhrases) for (const entry of phrase.concepts) if (types.has(entry.type) && phrase.shows(entry)) concepts.push(entry.concept);
    return concepts;
  }

  /** The hits that begin at a token. */
  hitsAt(first: number): Hit[] {
    return this.hits.filter((hit) => hit.first === first);
  }

  /** The hits of any concept of a group, in order. */
  hitsOf(group: Group): readonly Hit[] {
    if (!group.isIn(this.bits)) return NONE;
    const known = this.byGroup?.get(group);
    if (known) return known;
    const numbers = group.numbersIn(this.bits);
    const found: Hit[] = [];
    for (const hit of this.hits) if (numbers.includes(hit.number)) found.push(hit);
    (this.byGroup ??= new Map<Group, readonly Hit[]>()).set(group, found);
    return found;
  }

  /** The hits of some types, in order. */
  hitsOfTypes(types: ReadonlySet<ConceptType>): readonly Hit[] {
    const known = this.byTypes?.get(types);
    if (known) return known;
    const found: Hit[] = [];
    for (const hit of this.hits) if (types.has(hit.type)) found.push(hit);
    (this.byTypes ??= new Map<ReadonlySet<string>, readonly Hit[]>()).set(types, found);
    return found;
  }

  relationOf({ first, last }: ConceptPhrase, adjective: boolean): Relation {
    return relationOf(this.tokens, first, last, adjective, this.reader.prepositions);
  }

  /** The words that stand for concepts. */
  private get conceptPhrases(): readonly ConceptPhrase[] {
    return (this.known.conceptPhrases ??= conceptPhrases(this.places, this.reader.phrases));
  }

  get cues(): readonly CueHit[] {
    return (this.known.cues ??= longest(cuesOf(this.places, this.reader.phrases)).filter((cue) => !this.isInName(cue) && this.tokens[cue.first]?.gap !== 'hyphen'));
  }

  /** "States" in "United States" says nothing; nor does "declared" in "self-declared", which is told by its hyphen. */
  private isInName(cue: CueHit): boolean {
    return this.conceptPhrases.some(({ isName, first, last }) => isName && first <= cue.first && cue.last <= last && last > first);
  }

  /** Clause number of each token. */
  get clauses(): readonly number[] {
    return (this.known.clauses ??= splitClauses(this.tokens, (at) => this.typeAt(at), this.reader.clauseCues));
  }

  /** The type of what begins at a token: the last that the lexicon tells of it. */
  private typeAt(at: number): ConceptType | null {
    let type: ConceptType | null = null;
    for (const phrase of this.conceptPhrases) {
      if (phrase.first > at) break;
      if (phrase.first === at) for (const entry of phrase.concepts) if (phrase.shows(entry)) type = entry.type;
    }
    return type;
  }

  /** Whether it has a figure of a dimension. */
  measures(dimension: Dimension): boolean {
    for (const figure of this.figures) if (figure.dimension === dimension) return true;
    return false;
  }

  get figures(): readonly Figure[] {
    return (this.known.figures ??= findFigures(this.text, this.tokens, this.reader.numbers));
  }
}

function inOrder(hits: Hit[]): Hit[] {
  // Nearly always they are: the sort would only make garbage.
  const isSorted = hits.every((hit, at) => at === 0 || isBefore(hits[at - 1] ?? hit, hit));
  return isSorted ? hits : hits.sort((a, b) => a.first - b.first || a.last - b.last);
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.first < b.first || (a.first === b.first && a.last <= b.last);
}

function cuesOf(places: Places, phrases: Reader['phrases']): CueHit[] {
  const cues: CueHit[] = [];
  for (let at = 0; at < places.length; at += PLACE_SIZE) {
    const [first = 0, last = 0, meaning = 0] = [places[at], places[at + 1], places[at + 2]];
    for (const cue of phrases.meaningOf(meaning)?.cues ?? []) cues.push({ first, last, cue });
  }
  return cues;
}

import { type ClauseCues, splitClauses } from './clauses.ts';
import { type Figure, findFigures } from './figures/figure.ts';
import type { NumberBook } from './figures/number-book.ts';
import { type BitPlace, type ConceptBits, emptyBits, type Group, setBit } from './group.ts';
import type { ConceptType } from './lexicon.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import type { Seen } from './second-reading/features.ts';
import type { SmallWords } from './small-words.ts';
import type { Attribution } from './stance/attribution.ts';
import { longest } from './text/longest.ts';
import type { Found, PhraseBook } from './text/phrases.ts';
import type { Span } from './text/sentences.ts';
import type { Stem } from './text/stem.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { type Word, WordHit, wordsOf } from './words.ts';

export type CueKind =
  | 'negator' | 'not-negator' | 'denial' | 'denying-verb' | 'reporting-verb' | 'doubtful-verb' | 'reporting-phrase' | 'supposition'
  | 'proposition' | 'framing-verb' | 'figure-verb' | 'that-verb' | 'speech-noun' | 'nameless-phrase' | 'not-reporting'
  | 'reckoning-noun' | 'closing-verb' | 'corrective' | 'held-denial' | 'title';

/** What a phrase of the lexicon stands for. */
export type Entry = ConceptEntry | { kind: 'cue'; cue: CueKind };
export type ConceptEntry = { kind: 'concept'; concept: string; number: number; place: BitPlace; type: ConceptType; adjective: boolean };

/** A concept at a place of a sentence: first and last token, both included. */
export type Hit = {
  readonly concept: string;
  readonly type: ConceptType;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly relation: Relation;
};

export type CueHit = { cue: CueKind; first: number; last: number };

export type Reader = {
  phrases: PhraseBook<Entry>;
  stem: Stem;
  /** How many concepts the lexicon has. */
  concepts: number;
  clauseCues: ClauseCues;
  prepositions: PrepositionCues;
  numbers: NumberBook;
  small: SmallWords;
};

const NONE: readonly Hit[] = [];

type Kept = {
  attributions: readonly Attribution[] | null;
  chains: Map<Figure, Hit[]> | null;
  dimensions: number | null;
  /** What the second reader sees. */
  seen: Seen | null;
};

/**
 * All that the engine knows of one sentence. Most sentences of a page are about no claim, so that only the words and
 * their concepts are read at once; the rest when somebody asks.
 */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly small: SmallWords;
  readonly stem: Stem;
  /** Every concept whose words stand in it, by number, also those that a name hides; and the same as bits. */
  readonly concepts: readonly number[];
  readonly bits: ConceptBits;
  /** What others found out of it, since many patterns ask for the same. Not in weak maps, which outlive the page's text. */
  readonly kept: Kept = { attributions: null, chains: null, dimensions: null, seen: null };
  private readonly phrases: readonly Found<Entry>[];
  /** Many patterns ask for the same groups, which are one object each (see PatternCompiler). */
  private byGroup: Map<Group, readonly Hit[]> | null = null;
  private byTypes: Map<ReadonlySet<string>, readonly Hit[]> | null = null;
  private readonly known: { words?: readonly Word[]; hits?: readonly Hit[]; cues?: readonly CueHit[]; clauses?: readonly number[]; figures?: readonly Figure[] } = {};

  constructor(readonly text: string, readonly span: Span, private readonly reader: Reader) {
    this.small = reader.small;
    this.stem = reader.stem;
    this.tokens = tokenize(text, span.start, span.end);
    this.phrases = reader.phrases.find(this.tokens);
    this.bits = emptyBits(reader.concepts);
    const concepts: number[] = [];
    for (const { values } of this.phrases) {
      for (const entry of values) if (entry.kind === 'concept' && setBit(this.bits, entry.place)) concepts.push(entry.number);
    }
    this.concepts = concepts;
  }

  get hits(): readonly Hit[] {
    return (this.known.hits ??= this.hitsWhere(() => true));
  }

  /** The hits of any concept of a group, in order. */
  hitsOf(group: Group): readonly Hit[] {
    if (!group.isIn(this.bits)) return NONE;
    const known = this.byGroup?.get(group);
    if (known) return known;
    const found = this.hitsOfNumbers(group.numbersIn(this.bits));
    (this.byGroup ??= new Map<Group, readonly Hit[]>()).set(group, found);
    return found;
  }

  private hitsOfNumbers(numbers: readonly number[]): readonly Hit[] {
    const hits: Hit[] = [];
    for (const word of this.words) {
      for (let at = 0; at < word.entries.length; at++) {
        const entry = word.entries[at];
        if (entry?.kind === 'concept' && numbers.includes(entry.number) && word.shows(entry)) hits.push(this.hitOf(word, at, entry));
      }
    }
    return inOrder(hits);
  }

  /** The hits of some types, in order. */
  hitsOfTypes(types: ReadonlySet<ConceptType>): readonly Hit[] {
    const known = this.byTypes?.get(types);
    if (known) return known;
    const found = this.hitsWhere(({ type }) => types.has(type));
    (this.byTypes ??= new Map<ReadonlySet<string>, readonly Hit[]>()).set(types, found);
    return found;
  }

  private hitsWhere(isAsked: (entry: ConceptEntry) => boolean): Hit[] {
    const hits: Hit[] = [];
    for (const word of this.words) {
      for (let at = 0; at < word.entries.length; at++) {
        const entry = word.entries[at];
        if (entry?.kind === 'concept' && isAsked(entry) && word.shows(entry)) hits.push(this.hitOf(word, at, entry));
      }
    }
    return inOrder(hits);
  }

  /** One word often stands for several concepts, and few of them are asked for: each hit is made when it is. */
  private hitOf(word: Word, at: number, entry: ConceptEntry): Hit {
    return ((word.hits ??= [])[at] ??= new WordHit(this, word, entry));
  }

  relationOf({ first, last }: Word, adjective: boolean): Relation {
    return relationOf(this.tokens, first, last, adjective, this.reader.prepositions);
  }

  /** The words that stand for concepts. */
  private get words(): readonly Word[] {
    return (this.known.words ??= wordsOf(this.phrases));
  }

  get cues(): readonly CueHit[] {
    return (this.known.cues ??= longest(cuesOf(this.phrases)).filter((cue) => !this.isInName(cue) && this.tokens[cue.first]?.gap !== 'hyphen'));
  }

  /** "States" in "United States" says nothing; nor does "declared" in "self-declared", which is told by its hyphen. */
  private isInName(cue: CueHit): boolean {
    return this.words.some(({ isName, first, last }) => isName && first <= cue.first && cue.last <= last && last > first);
  }

  /** Clause number of each token. */
  get clauses(): readonly number[] {
    return (this.known.clauses ??= splitClauses(this.tokens, (at) => this.typeAt(at), this.reader.clauseCues));
  }

  /** The type of what begins at a token: the last that the lexicon tells of it. */
  private typeAt(at: number): ConceptType | null {
    let type: ConceptType | null = null;
    for (const word of this.words) {
      if (word.first > at) break;
      if (word.first === at) for (const entry of word.entries) if (entry.kind === 'concept' && word.shows(entry)) type = entry.type;
    }
    return type;
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

function cuesOf(phrases: readonly Found<Entry>[]): CueHit[] {
  const cues: CueHit[] = [];
  for (const { first, last, values } of phrases) {
    for (const entry of values) if (entry.kind === 'cue') cues.push({ first, last, cue: entry.cue });
  }
  return cues;
}

import { type ClauseCues, splitClauses } from './clauses.ts';
import { type Figure, findFigures } from './figures/figure.ts';
import type { NumberBook } from './figures/number-book.ts';
import { haveOneInCommon } from './have-one-in-common.ts';
import type { ConceptType } from './lexicon.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import type { SmallWords } from './small-words.ts';
import { type Found, longest, type PhraseBook } from './text/phrases.ts';
import type { Span } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';

export type CueKind =
  | 'negator' | 'not-negator' | 'denial' | 'denying-verb' | 'reporting-verb' | 'doubtful-verb' | 'reporting-phrase' | 'supposition'
  | 'proposition' | 'reckoning-verb' | 'title';

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
type Placed = Place & { entry: ConceptEntry; hit: Hit | null };

/** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
function visible(concepts: readonly Placed[]): Placed[] {
  const names = longest(concepts.filter(({ entry }) => NAMES.has(entry.type)));
  if (names.length === 0) return [...concepts];
  const shown = new Set(names);
  return concepts.filter((one) => shown.has(one)
    || (!NAMES.has(one.entry.type) && !names.some((name) => name.first <= one.first && one.last <= name.last)));
}

function placesOf(found: readonly Found<Entry>[]): Placed[] {
  const concepts: Placed[] = [];
  for (const { first, last, values } of found) {
    for (const entry of values) if (entry.kind === 'concept') addOnce(concepts, { first, last, entry, hit: null });
  }
  return concepts;
}

function cuesOf(found: readonly Found<Entry>[]): CueHit[] {
  return found.flatMap(({ first, last, values }) => values.flatMap((entry) => (entry.kind === 'cue' ? [{ first, last, cue: entry.cue }] : [])));
}

/** A form may lead to one concept in two ways: as it stands and by its stem. */
function addOnce(concepts: Placed[], one: Placed): void {
  for (let at = concepts.length - 1; at >= 0; at--) {
    const other = concepts[at];
    if (other?.first !== one.first) break;
    if (other.last === one.last && other.entry === one.entry) return;
  }
  concepts.push(one);
}

/** "States" in "United States" says nothing. */
function isInName(cue: CueHit, concepts: readonly Placed[]): boolean {
  return concepts.some(({ first, last, entry }) => NAMES.has(entry.type) && first <= cue.first && cue.last <= last && last > first);
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
  private readonly found: readonly Found<Entry>[];
  /** Many patterns ask for the same groups, which are one object each (see PatternCompiler). */
  private readonly byGroup = new Map<ReadonlySet<string>, readonly Hit[]>();
  private readonly byTypes = new Map<ReadonlySet<string>, readonly Hit[]>();
  private known: {
    placed?: readonly Placed[]; hits?: readonly Hit[];
    cues?: readonly CueHit[]; clauses?: readonly number[]; figures?: readonly Figure[];
  } = {};

  constructor(readonly text: string, readonly span: Span, private readonly reader: Reader) {
    this.small = reader.small;
    this.tokens = tokenize(text, span.start, span.end);
    this.found = reader.phrases.find(this.tokens);
    const concepts = new Set<string>();
    for (const { values } of this.found) {
      for (const entry of values) if (entry.kind === 'concept') concepts.add(entry.concept);
    }
    this.concepts = concepts;
  }

  private get placed(): readonly Placed[] {
    return (this.known.placed ??= visible(placesOf(this.found)));
  }

  get hits(): readonly Hit[] {
    return (this.known.hits ??= this.placed.map((placed) => this.hitAt(placed)));
  }

  /** The hits of any concept of a group, in order. */
  hitsOf(group: ReadonlySet<string>): readonly Hit[] {
    const known = this.byGroup.get(group);
    if (known) return known;
    const found = haveOneInCommon(group, this.concepts) ? this.placed.filter(({ entry }) => group.has(entry.concept)).map((placed) => this.hitAt(placed)) : NONE;
    this.byGroup.set(group, found);
    return found;
  }

  /** The hits of some types, in order. */
  hitsOfTypes(types: ReadonlySet<ConceptType>): readonly Hit[] {
    const known = this.byTypes.get(types);
    if (known) return known;
    const found = this.placed.filter(({ entry }) => types.has(entry.type)).map((placed) => this.hitAt(placed));
    this.byTypes.set(types, found);
    return found;
  }

  /** One word often stands for several concepts, and few of them are asked for: each hit is made when it is. */
  private hitAt(placed: Placed): Hit {
    return (placed.hit ??= {
      concept: placed.entry.concept,
      type: placed.entry.type,
      first: placed.first,
      last: placed.last,
      clause: this.clauses[placed.first] ?? 0,
      relation: relationOf(this.tokens, placed.first, placed.last, placed.entry.adjective, this.reader.prepositions),
    });
  }

  get cues(): readonly CueHit[] {
    // "self-declared" declares nothing.
    return (this.known.cues ??= longest(cuesOf(this.found)).filter((cue) => !isInName(cue, this.placed) && this.tokens[cue.first]?.gap !== 'hyphen'));
  }

  /** Clause number of each token. */
  get clauses(): readonly number[] {
    return (this.known.clauses ??= splitClauses(this.tokens, this.placed.map(({ first, entry }) => ({ first, type: entry.type })), this.reader.clauseCues));
  }

  get figures(): readonly Figure[] {
    return (this.known.figures ??= findFigures(this.text, this.tokens, this.reader.numbers));
  }
}

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
type Placed = Place & { entry: ConceptEntry };

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
    for (const entry of values) if (entry.kind === 'concept') addOnce(concepts, { first, last, entry });
  }
  return concepts;
}

function cuesOf(found: readonly Found<Entry>[]): CueHit[] {
  return found.flatMap(({ first, last, values }) => values.flatMap((entry) => (entry.kind === 'cue' ? [{ first, last, cue: entry.cue }] : [])));
}

function groupedByConcept(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.concept);
    if (group) group.push(hit);
    else groups.set(hit.concept, [hit]);
  }
  return groups;
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
    placed?: readonly Placed[]; hits?: readonly Hit[]; byConcept?: ReadonlyMap<string, readonly Hit[]>;
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
    return (this.known.hits ??= this.readHits());
  }

  /** One word often stands for several concepts: what governs it is read once. */
  private readHits(): Hit[] {
    const { clauses } = this;
    let before: Placed | null = null;
    let relation: Relation = 'bare';
    return this.placed.map((placed) => {
      const { first, last, entry } = placed;
      const isSame = before !== null && before.first === first && before.last === last && before.entry.adjective === entry.adjective;
      if (!isSame) relation = relationOf(this.tokens, first, last, entry.adjective, this.reader.prepositions);
      before = placed;
      return { concept: entry.concept, type: entry.type, first, last, clause: clauses[first] ?? 0, relation };
    });
  }

  private get byConcept(): ReadonlyMap<string, readonly Hit[]> {
    return (this.known.byConcept ??= groupedByConcept(this.hits));
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
    const lists: (readonly Hit[])[] = [];
    for (const [concept, hits] of this.byConcept) if (group.has(concept)) lists.push(hits);
    const [only = NONE] = lists;
    return lists.length <= 1 ? only : lists.flat().toSorted((a, b) => a.first - b.first);
  }

  /** The hits of some types, in order. */
  hitsOfTypes(types: ReadonlySet<ConceptType>): readonly Hit[] {
    return kept(this.byTypes, types, () => this.hits.filter((hit) => types.has(hit.type)));
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

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

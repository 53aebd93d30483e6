import { type ClauseCues, splitClauses } from './clauses.ts';
import { type Figure, findFigures, type UnitBook } from './figures/figure.ts';
import type { ConceptType, FigureWords } from './lexicon.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import { longest, type PhraseBook } from './text/phrases.ts';
import type { Span } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';

export type CueKind =
  | 'negator' | 'not-negator' | 'denial' | 'denying-verb' | 'reporting-verb' | 'doubtful-verb' | 'reporting-phrase' | 'supposition' | 'via' | 'title';

/** What a phrase of the lexicon stands for. */
export type Entry =
  | { kind: 'concept'; concept: string; type: ConceptType; adjective: boolean }
  | { kind: 'cue'; cue: CueKind };

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

/** All that the engine knows of one sentence. */
export type Sentence = {
  span: Span;
  text: string;
  tokens: readonly Token[];
  hits: readonly Hit[];
  cues: readonly CueHit[];
  /** Clause number of each token. */
  clauses: readonly number[];
  figures: readonly Figure[];
};

export type Reader = {
  phrases: PhraseBook<Entry>;
  clauseCues: ClauseCues;
  prepositions: PrepositionCues;
  figureWords: FigureWords;
  units: UnitBook;
};

/** Names: of two that overlap the longer is meant ("Inner Mongolia", "rare earth magnets"), and words within it are part of it. */
const NAMES: ReadonlySet<ConceptType> = new Set(['place', 'body', 'person', 'material', 'product']);

type Placed = { first: number; last: number; entry: { concept: string; type: ConceptType; adjective: boolean } };

/** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
function visible(concepts: readonly Placed[]): Placed[] {
  const names = longest(concepts.filter(({ entry }) => NAMES.has(entry.type)));
  const shown = new Set(names);
  return concepts.filter((one) => shown.has(one)
    || (!NAMES.has(one.entry.type) && !names.some((name) => name.first <= one.first && one.last <= name.last)));
}

/** "States" in "United States" says nothing. */
function isInName(cue: CueHit, concepts: readonly Placed[]): boolean {
  return concepts.some(({ first, last, entry }) => NAMES.has(entry.type) && first <= cue.first && cue.last <= last && last > first);
}

/** Reads one sentence of a block: tokens, concepts, cues, clauses, figures. */
export function readSentence(text: string, span: Span, reader: Reader): Sentence {
  const tokens = tokenize(text, span.start, span.end);
  const found = reader.phrases.find(tokens);
  const entries = found.flatMap(({ first, last, values }) => values.map((entry) => ({ first, last, entry })));
  const concepts = visible(entries.flatMap(({ first, last, entry }) => (entry.kind === 'concept' ? [{ first, last, entry }] : [])));
  const cues = longest(entries.flatMap(({ first, last, entry }) => (entry.kind === 'cue' ? [{ first, last, cue: entry.cue }] : [])))
    .filter((cue) => !isInName(cue, concepts));
  const clauses = splitClauses(tokens, concepts.map(({ first, entry }) => ({ first, type: entry.type })), reader.clauseCues);
  return {
    span,
    text,
    tokens,
    hits: concepts.map(({ first, last, entry }) => ({
      concept: entry.concept,
      type: entry.type,
      first,
      last,
      clause: clauses[first] ?? 0,
      relation: relationOf(tokens, first, last, entry.adjective, reader.prepositions),
    })),
    cues,
    clauses,
    figures: concepts.length === 0 ? [] : findFigures(text, tokens, reader.figureWords, reader.units),
  };
}

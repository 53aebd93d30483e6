import { type ClauseCues, splitClauses } from './clauses.ts';
import { type Figure, findFigures, type UnitBook } from './figures/figure.ts';
import type { ConceptType, FigureWords } from './lexicon.ts';
import { type PrepositionCues, type Relation, relationOf } from './relations.ts';
import type { PhraseBook } from './text/phrases.ts';
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

/** Reads one sentence of a block: tokens, concepts, cues, clauses, figures. */
export function readSentence(text: string, span: Span, reader: Reader): Sentence {
  const tokens = tokenize(text, span.start, span.end);
  const found = reader.phrases.find(tokens);
  const entries = found.flatMap(({ first, last, values }) => values.map((entry) => ({ first, last, entry })));
  const concepts = entries.flatMap(({ first, last, entry }) => (entry.kind === 'concept' ? [{ first, last, entry }] : []));
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
    cues: entries.flatMap(({ first, last, entry }) => (entry.kind === 'cue' ? [{ first, last, cue: entry.cue }] : [])),
    clauses,
    figures: concepts.length === 0 ? [] : findFigures(text, tokens, reader.figureWords, reader.units),
  };
}

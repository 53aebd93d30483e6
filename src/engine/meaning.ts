import type { ConceptType } from './lexicon.ts';

export type CueKind =
  | 'negator' | 'not-negator' | 'denial' | 'denying-verb' | 'reporting-verb' | 'doubtful-verb' | 'reporting-phrase' | 'supposition'
  | 'proposition' | 'framing-verb' | 'figure-verb' | 'that-verb' | 'speech-noun' | 'nameless-phrase' | 'not-reporting'
  | 'reckoning-noun' | 'closing-verb' | 'corrective' | 'held-denial' | 'title';

/** What a phrase of the lexicon stands for. */
export type Entry = ConceptEntry | { kind: 'cue'; cue: CueKind };
export type ConceptEntry = { kind: 'concept'; concept: string; number: number; type: ConceptType; isName: boolean; adjective: boolean };

/** All that a phrase stands for: one object for the same, made once. */
export type Meaning = {
  concepts: readonly ConceptEntry[];
  /** The numbers of those. */
  numbers: readonly number[];
  cues: readonly CueKind[];
  /** Whether it names somebody or something. */
  isName: boolean;
};

export function meaningOf(entries: readonly Entry[]): Meaning {
  const concepts = entries.filter((entry) => entry.kind === 'concept');
  const cues = entries.flatMap((entry) => (entry.kind === 'cue' ? [entry.cue] : []));
  return { concepts, numbers: concepts.map(({ number }) => number), cues, isName: concepts.some((concept) => concept.isName) };
}

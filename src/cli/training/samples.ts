import { namesOf, type Seen } from '../../engine/second-reading/features.ts';
import type { Claim, TestSentence } from '../../pack/claim.ts';
import type { Labelled } from '../evaluation/labelled.ts';
import { type Language, sentenceInContext } from '../sentence-in-context.ts';

/** A sentence to learn from: its features, the claims that it states, and those that it may state. */
export type Sample = {
  features: readonly string[];
  own: number;
  states: ReadonlySet<string>;
  /** Labelled as debatable, unknown to the writer, or not labelled at all: no lesson for these claims. */
  open: (claim: string) => boolean;
};

/** What practice sentences teach. */
export function practiceSamples(sentences: readonly Labelled[], language: Language): Sample[] {
  return sentences.map((sentence) => {
    const optional = new Set(sentence.claims.filter((label) => label.optional).map(({ claim }) => claim));
    const states = new Set(sentence.claims.filter((label) => !label.optional).map(({ claim }) => claim));
    return { ...seen(sentence, language), states, open: (claim) => optional.has(claim) || (sentence.unknown.has(claim) && !states.has(claim)) };
  });
}

/** What a claim's own test sentences teach: of other claims they say nothing. */
export function ownSamples(claim: Claim, language: Language): Sample[] {
  const { find, differs = [], disputes = [], reports = [], asks = [], not } = claim;
  const sample = (sentence: TestSentence, states: boolean): Sample => ({
    ...seen(sentence, language), states: new Set(states ? [claim.id] : []), open: (other) => other !== claim.id,
  });
  return [...[...find, ...differs, ...disputes, ...reports, ...asks].map((one) => sample(one, true)), ...not.map((one) => sample(one, false))];
}

/** The features as a scan of the sentence would see them. */
function seen(labelled: TestSentence, language: Language): Seen<string> {
  const { sentence, around } = sentenceInContext(labelled, language);
  return namesOf(sentence, around);
}

import { testDocument } from '../../pack/check/test-document.ts';
import type { Claim, TestSentence } from '../../pack/claim.ts';
import { splitSentences } from '../../engine/text/sentences.ts';
import { featuresOf } from '../../engine/second-reading/features.ts';
import { type Reader, Sentence } from '../../engine/sentence.ts';
import type { SentenceCues } from '../../engine/text/sentences.ts';
import type { Labelled } from '../evaluation/labelled.ts';

/** A sentence to learn from: its features, the claims that it states, and those that it may state. */
export type Sample = {
  features: readonly string[];
  own: number;
  states: ReadonlySet<string>;
  /** Labelled as debatable, or not labelled at all: no lesson for these claims. */
  open: (claim: string) => boolean;
};

export type Reading = { language: string; reader: Reader; sentenceCues: SentenceCues };

/** What practice sentences teach. */
export function practiceSamples(sentences: readonly Labelled[], reading: Reading): Sample[] {
  return sentences.map((sentence) => {
    const optional = new Set(sentence.claims.filter((label) => label.optional).map(({ claim }) => claim));
    const states = new Set(sentence.claims.filter((label) => !label.optional).map(({ claim }) => claim));
    return { ...seen(sentence, reading), states, open: (claim) => optional.has(claim) };
  });
}

/** What a claim's own test sentences teach: of other claims they say nothing. */
export function ownSamples(claim: Claim, reading: Reading): Sample[] {
  const { find, differs = [], disputes = [], reports = [], asks = [], not } = claim;
  const sample = (sentence: TestSentence, states: boolean): Sample => ({
    ...seen(sentence, reading), states: new Set(states ? [claim.id] : []), open: (other) => other !== claim.id,
  });
  return [...[...find, ...differs, ...disputes, ...reports, ...asks].map((one) => sample(one, true)), ...not.map((one) => sample(one, false))];
}

/** The features as a scan of the sentence would see them. */
function seen(sentence: TestSentence, { language, reader, sentenceCues }: Reading): { features: readonly string[]; own: number } {
  const { document: { headline, blocks: [block] }, span } = testDocument(sentence);
  const text = block?.text ?? '';
  const read = (of: string, from: number, to: number): Sentence[] =>
    splitSentences(of.slice(0, to), language, sentenceCues).filter(({ end }) => end > from).map((one) => new Sentence(of, one, reader));
  const [first, ...rest] = read(text, span.start, span.end);
  const before = read(text, 0, span.start).slice(-1);
  const around = [...before, ...(headline === null ? [] : read(headline, 0, headline.length))];
  if (!first) return { features: [], own: 0 };
  // Where the splitter cuts a practice sentence in two, the longer part is the sentence.
  const main = rest.reduce((longest, one) => (one.tokens.length > longest.tokens.length ? one : longest), first);
  return featuresOf(main, around);
}

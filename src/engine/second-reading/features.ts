import { type ConceptType, NAME_TYPES } from '../lexicon.ts';
import type { Sentence } from '../sentence.ts';

const NAMES_AND_STAGES: ReadonlySet<ConceptType> = new Set([...NAME_TYPES, 'stage']);

export type Seen = { features: readonly string[]; own: number };

/**
 * What a sentence shows to the second reader: its stems, pairs of stems that stand together or one apart, the names in it
 * and how each stands, and the names and stems around it.
 * @param around sentences that it may lean on
 * @returns features without spaces, each once; those of the sentence itself first, `own` of them
 */
export function featuresOf(sentence: Sentence, around: readonly Sentence[]): Seen {
  const features = new Set<string>();
  const stems = stemsOf(sentence);
  for (let at = 0; at < stems.length; at++) {
    features.add(`${stems[at]}`);
    if (at > 0) features.add(`${stems[at - 1]}_${stems[at]}`);
    if (at > 1) features.add(`${stems[at - 2]}__${stems[at]}`);
  }
  for (const { concept, relation } of sentence.hitsOfTypes(NAMES_AND_STAGES)) features.add(`@${concept}:${relation}`);
  const own = features.size;
  for (const other of around) {
    for (const stem of stemsOf(other)) features.add(`<${stem}`);
    for (const { concept } of other.hitsOfTypes(NAMES_AND_STAGES)) features.add(`<@${concept}`);
  }
  return { features: [...features], own };
}

/** Numbers are all one: what they say is checked elsewhere. */
function stemsOf({ tokens, stem }: Sentence): string[] {
  return tokens.map(({ word, shape }) => (shape === 'number' ? '#' : stem(word)));
}

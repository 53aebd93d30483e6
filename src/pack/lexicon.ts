import * as z from 'zod';
import { CONCEPT_TYPES } from '../engine/lexicon.ts';
import { ID } from './source.ts';

const Words = z.array(z.string().min(1));

const Concept = z.strictObject({
  words: Words,
  adjectives: Words.optional(),
  members: z.array(ID).optional(),
});

/** annotations/lexicon/<language>/<type>.yaml: the words of all concepts of one type. */
export const ConceptFile = z.strictObject({ type: z.enum(CONCEPT_TYPES), concepts: z.record(ID, Concept) });

/** annotations/lexicon/<language>/cues.yaml: the small words. */
export const Cues = z.strictObject({
  abbreviations: Words,
  clauseOpeners: Words,
  bareOpeners: Words,
  insertions: Words,
  determiners: Words,
  articles: Words,
  sentenceOpeners: Words,
  conjunctions: Words,
  listWords: Words,
  participleEndings: Words,
  modifierEndings: Words,
  passiveEndings: Words,
  notPassive: Words,
  adverbEndings: Words,
  nameLinks: Words,
  partOf: Words,
  pronouns: Words,
  auxiliaries: Words,
  speechOpeners: Words,
  hearsay: Words,
  relatives: Words,
  complementizers: Words,
  quantifiers: Words,
  chainEnds: Words,
  prepositions: z.strictObject({ inside: Words, towards: Words, by: Words, apart: Words, notApart: Words }),
  passive: Words,
  infinitive: Words,
  negators: Words,
  notNegators: Words,
  withoutWords: Words,
  nobody: Words,
  denials: Words,
  denyingVerbs: Words,
  reportingVerbs: Words,
  doubtfulVerbs: Words,
  reportingPhrases: Words,
  viaPhrases: Words,
  propositions: Words,
  turns: Words,
  closingVerbs: Words,
  reckoningNouns: Words,
  framingVerbs: z.record(z.string(), Words),
  figureVerbs: Words,
  thatVerbs: Words,
  speechNouns: Words,
  circulating: Words,
  namelessPhrases: Words,
  notReporting: Words,
  asideOpeners: Words,
  concedingVerbs: Words,
  likeWords: Words,
  commandVerbs: Words,
  whetherWords: Words,
  wouldWords: Words,
  comparing: Words,
  fallingShort: Words,
  correctives: Words,
  heldDenials: Words,
  suppositions: Words,
  titles: Words,
  numbers: z.strictObject({
    units: z.record(z.string(), Words),
    values: z.record(z.string(), z.number()),
    scales: z.record(z.string(), z.number()),
    fractions: z.record(z.string(), z.number()),
    ordinals: z.record(z.string(), z.number()),
    superlatives: Words,
    rankPlaces: Words,
    rankVerbs: Words,
    about: Words,
    atLeast: Words,
    atMost: Words,
    articles: Words,
    joins: Words,
    rangeOpeners: Words,
    megatonnes: Words,
    rangeLinks: Words,
    ratioLinks: Words,
  }),
});

/** The whole lexicon of one language, as a pack ships it. */
export const Lexicon = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  concepts: z.record(ID, Concept.extend({ type: z.enum(CONCEPT_TYPES) })),
  cues: Cues,
});

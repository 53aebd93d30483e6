import * as z from 'zod';
import { VERDICTS } from '../engine/assessment.ts';
import { UNIT_NAMES } from '../engine/units.ts';
import { ChartReference } from './chart.ts';
import { Pattern } from './pattern.ts';
import { ID, PartialDate } from './source.ts';

/** Whom a claim can help where it is believed. */
export const SUITS = ['china', 'russia', 'ukraine', 'us', 'europe', 'industry', 'none'] as const;

export const BEARINGS = ['supports', 'contradicts', 'qualifies'] as const;

const Assessment = z.strictObject({
  from: PartialDate,
  until: PartialDate.nullable(),
  verdict: z.enum(VERDICTS),
  reason: z.string().min(10),
});

const Citation = z.strictObject({
  source: ID,
  bearing: z.enum(BEARINGS),
  /** What exactly the source finds, with its figures. */
  finding: z.string().min(10),
  /** Page, table, section; null where the source is one short page. */
  locator: z.string().nullable(),
});

const Figure = z.strictObject({
  /** The figure slot of the patterns that this belongs to; null for background figures that are only shown. */
  slot: z.string().nullable(),
  is: z.enum(['claimed', 'found']),
  what: z.string().min(3),
  low: z.number(),
  high: z.number(),
  unit: z.enum(UNIT_NAMES),
  year: z.number().int().min(1900).max(2100),
  cite: ID,
});

const Sentence = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    /** The sentence or sentences before it in the same paragraph. */
    before: z.string().optional(),
    heading: z.string().optional(),
    headline: z.string().optional(),
    /** Other claims that the sentence speaks about as well. */
    also: z.array(ID).optional(),
  }),
]);

const Lookalike = z.strictObject({
  text: z.string(),
  before: z.string().optional(),
  heading: z.string().optional(),
  headline: z.string().optional(),
  /**
   * Where the sentence fails: a slot (`who`), one of its conditions (`part.of`, `who.role`), something forbidden (`never.stage`),
   * or `sibling:<claim id>` where another claim fits better. Several where it fails at each of them.
   */
  because: z.union([z.string(), z.array(z.string()).min(1)]),
});

/** One claim as an editor writes it in annotations/claims/<theme>/<id>.yaml. */
export const Claim = z.strictObject({
  id: ID,
  /** Dossier ids and former ids that this claim stands for. */
  replaces: z.array(ID),
  theme: ID,
  /** Whom it helps where it is believed, whatever the verdict; how this is judged: annotations/README.md. */
  suits: z.enum(SUITS),
  claim: z.string().min(15),
  /** Claims of one family compete for the same words: the best fit wins. */
  family: ID.optional(),
  assessments: z.array(Assessment).min(1),
  asOf: PartialDate,
  checked: PartialDate,
  context: z.string().min(40),
  figures: z.array(Figure),
  /** The data series that its card draws. */
  chart: ChartReference.optional(),
  citations: z.array(Citation).min(2),
  related: z.array(ID),
  confusedWith: z.array(z.string()).optional(),
  patterns: z.array(Pattern).min(1),
  find: z.array(Sentence).min(5),
  differs: z.array(Sentence).optional(),
  disputes: z.array(Sentence).optional(),
  reports: z.array(Sentence).optional(),
  asks: z.array(Sentence).optional(),
  not: z.array(Lookalike).min(5),
});
export type Claim = z.infer<typeof Claim>;
export type TestSentence = z.infer<typeof Sentence>;
export type Lookalike = z.infer<typeof Lookalike>;

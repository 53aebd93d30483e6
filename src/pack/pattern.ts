import * as z from 'zod';
import { SCOPES } from '../engine/match.ts';
import { DIMENSIONS } from '../engine/units.ts';

const Name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a slot name is lower-case');
const ConceptId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Scope = z.enum(SCOPES);

/** The part a word plays: who does it, to or from whom it is done, or where (whose) it is. */
export const ROLES = ['agent', 'target', 'place'] as const;

const ConceptSlot = z.strictObject({
  any: z.array(ConceptId).min(1),
  role: z.enum(ROLES).optional(),
  /** Where it may stand, nearest first. Default: the clause. */
  from: z.array(Scope).min(1).optional(),
  /** A slot that it must stand beside, with no more than a few words between. */
  beside: Name.optional(),
  /** A slot that it must follow in the sentence. */
  after: Name.optional(),
  /** Filled where it can be (it shows in the explanation and wins over siblings), but not needed. */
  optional: z.boolean().optional(),
});

const FigureSlot = z.strictObject({
  figure: z.enum(DIMENSIONS),
  /** The slots whose words the figure must measure: its head nouns and the verb or place it goes with. */
  of: z.array(Name).min(1).optional(),
  /** Figures outside these bounds (in the unit given) cannot be meant. */
  min: z.number().optional(),
  max: z.number().optional(),
  optional: z.boolean().optional(),
});

const Never = z.strictObject({ any: z.array(ConceptId).min(1), from: Scope.optional(), beside: Name.optional() });

/** One way a sentence can be about the claim: every slot that is not optional filled, nothing of `never` there. */
export const Pattern = z.strictObject({
  slots: z.record(Name, z.union([ConceptSlot, FigureSlot])),
  never: z.record(Name, Never).optional(),
  /** Words that turn the claim round where they stand in its clause: "lifted" of a ban. */
  against: z.array(ConceptId).min(1).optional(),
  /** `negative`: the claim itself denies ("no new mine"), so a sentence without a denial disputes it. */
  polarity: z.enum(['positive', 'negative']).optional(),
  /** The slot whose saying or promising is the claim: reporting words about it are then no attribution. */
  speech: Name.optional(),
});
export type Pattern = z.infer<typeof Pattern>;
export type ConceptSlot = z.infer<typeof ConceptSlot>;
export type FigureSlot = z.infer<typeof FigureSlot>;

import type { Group } from './group.ts';
import { type ConceptType, NAME_TYPES } from './lexicon.ts';
import type { Scope } from './match.ts';
import type { Dimension } from './units.ts';

/** A pattern as an editor writes it: docs/pattern-language.md. */
export type PatternSource = {
  slots: Readonly<Record<string, ConceptSlotSource | FigureSlotSource>>;
  never?: Readonly<Record<string, NeverSource>> | undefined;
  against?: readonly string[] | undefined;
  polarity?: 'positive' | 'negative' | undefined;
  speech?: string | undefined;
};
export type Role = 'agent' | 'target' | 'place';
export type ConceptSlotSource = {
  any: readonly string[];
  role?: Role | undefined;
  from?: readonly Scope[] | undefined;
  beside?: string | undefined;
  after?: string | undefined;
  optional?: boolean | undefined;
};
export type FigureSlotSource = {
  figure: Dimension;
  of?: readonly string[] | undefined;
  min?: number | undefined;
  max?: number | undefined;
  optional?: boolean | undefined;
};
export type NeverSource = { any: readonly string[]; from?: Scope | undefined; beside?: string | undefined };

/** A slot ready for matching: groups spread out, types of its concepts known. */
export type ConceptSlot = {
  kind: 'concept';
  name: string;
  any: Group;
  types: ReadonlySet<ConceptType>;
  /** Whether a clause without such a word takes the sentence's. */
  inherits: boolean;
  role: Role | null;
  from: readonly Scope[];
  beside: string | null;
  after: string | null;
  optional: boolean;
};
export type FigureSlot = {
  kind: 'figure';
  name: string;
  dimension: Dimension;
  of: readonly string[];
  min: number;
  max: number;
  optional: boolean;
};
export type Slot = ConceptSlot | FigureSlot;
export type Never = { name: string; any: Group; from: Scope; beside: string | null };

export type Pattern = {
  claim: string;
  /** In the order in which they are filled: the anchor first, a slot after those it names. */
  slots: readonly Slot[];
  /** Slots of actions, then of stages: names are measured against what they do. */
  verbs: readonly string[];
  never: readonly Never[];
  /** Words that turn the claim round ("lifted" of a ban). */
  against: Group;
  negative: boolean;
  speech: string | null;
  /** The concepts of each needed slot that only the sentence itself can fill, and of each that may be filled from elsewhere. */
  near: readonly Group[];
  far: readonly Group[];
  /** The dimensions of the figures that it needs. */
  figures: readonly Dimension[];
};

/** Types of which a clause without its own takes the sentence's: "controlling 80 percent" leans on the subject before. */
export const INHERITED: ReadonlySet<ConceptType> = new Set([...NAME_TYPES, 'stage']);

/** Whether some slot of a pattern takes a concept: such words compete with no slot. */
export function takes({ slots }: Pattern, concept: string): boolean {
  return slots.some((slot) => slot.kind === 'concept' && slot.any.has(concept));
}

/** Whether a place is in the sentence itself. */
export function isNear(scope: Scope): boolean {
  return scope === 'clause' || scope === 'sentence';
}

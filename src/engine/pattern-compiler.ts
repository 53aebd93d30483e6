import { Group } from './group.ts';
import type { Concept, ConceptType, Lexicon } from './lexicon.ts';
import type { Scope } from './match.ts';
import { type ConceptSlot, type ConceptSlotSource, type FigureSlot, type FigureSlotSource, INHERITED, isNear, type Never, type Pattern, type PatternSource, type Slot } from './pattern.ts';

const DEFAULT_FROM: readonly Scope[] = ['clause'];

/** Readies patterns for matching: groups spread out, types of concepts known, equal sets made one. */
export class PatternCompiler {
  /** Patterns name the same groups again and again: as one object, what a sentence says of a group is looked up once. */
  private readonly groups = new Map<string, Group>();
  private readonly types = new Map<string, ReadonlySet<ConceptType>>();

  constructor(private readonly lexicon: Lexicon, private readonly numbers: ReadonlyMap<string, number>) {}

  /** @throws if it names an unknown concept or slot */
  compile(claim: string, source: PatternSource): Pattern {
    const slots = Object.entries(source.slots).map(([name, slot]): Slot =>
      'figure' in slot ? figureSlot(name, slot) : this.conceptSlot(name, slot, claim));
    for (const slot of slots) checkNames(slot, source, claim);
    const never = Object.entries(source.never ?? {}).map(([name, n]): Never => ({
      name, any: this.spread(n.any, claim), from: n.from ?? 'clause', beside: n.beside ?? null,
    }));
    return {
      claim,
      slots,
      verbs: [],
      never,
      against: this.spread(source.against ?? [], claim),
      negative: source.polarity === 'negative',
      speech: source.speech ?? null,
      figures: slots.flatMap((slot) => (slot.kind === 'figure' && !slot.optional ? [slot.dimension] : [])),
      near: slots.flatMap((slot) => (slot.kind === 'concept' && !slot.optional && slot.from.every(isNear) ? [slot.any] : [])),
      far: slots.flatMap((slot) => (slot.kind === 'concept' && !slot.optional && !slot.from.every(isNear) ? [slot.any] : [])),
    };
  }

  private conceptSlot(name: string, source: ConceptSlotSource, claim: string): ConceptSlot {
    const any = this.spread(source.any, claim);
    const types = this.typesOf([...any.concepts].map((id) => this.concept(id, claim).type));
    return {
      kind: 'concept', name, any, types,
      inherits: [...types].every((type) => INHERITED.has(type)),
      role: source.role ?? null,
      from: source.from ?? DEFAULT_FROM,
      beside: source.beside ?? null,
      after: source.after ?? null,
      optional: source.optional ?? false,
    };
  }

  /** Concepts with groups spread out. */
  private spread(ids: readonly string[], claim: string): Group {
    const concepts = ids.flatMap((id) => [id, ...(this.concept(id, claim).members ?? [])]);
    return one(this.groups, concepts, () => new Group(new Set(concepts), this.numbers));
  }

  private typesOf(types: readonly ConceptType[]): ReadonlySet<ConceptType> {
    return one(this.types, types, () => new Set(types));
  }

  private concept(id: string, claim: string): Concept {
    const concept = this.lexicon.concepts[id];
    if (!concept) throw new Error(`${claim}: unknown concept "${id}"`);
    return concept;
  }
}

/** The one set that holds just these, as far as they come in one order. */
function one<T>(sets: Map<string, T>, members: readonly string[], make: () => T): T {
  const key = members.join(' ');
  const known = sets.get(key);
  if (known) return known;
  const made = make();
  sets.set(key, made);
  return made;
}

function checkNames(slot: Slot, source: PatternSource, claim: string): void {
  const named = slot.kind === 'figure' ? slot.of : [slot.beside, slot.after];
  for (const name of named) {
    if (name !== null && !(name in source.slots)) throw new Error(`${claim}: slot "${slot.name}" names an unknown slot "${name}"`);
  }
}

function figureSlot(name: string, source: FigureSlotSource): FigureSlot {
  return {
    kind: 'figure', name,
    dimension: source.figure,
    of: source.of ?? [],
    min: source.min ?? -Infinity,
    max: source.max ?? Infinity,
    optional: source.optional ?? false,
  };
}

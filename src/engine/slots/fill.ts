import type { Context } from '../context.ts';
import type { Figure } from '../figures/figure.ts';
import type { Scope } from '../match.ts';
import { type ConceptSlot, type FigureSlot, INHERITED, type Never, type Pattern, type Slot, takes } from '../pattern.ts';
import type { Hit, Sentence } from '../sentence.ts';
import { isSpeaker } from '../stance/is-speaker.ts';
import { unitNamed } from '../units.ts';
import { attachedTo, type ChainCues } from './attach.ts';
import { playsRole } from './roles.ts';

export type Fill = { hit: Hit; sentence: Sentence; from: Scope } | { figure: Figure; sentence: Sentence; from: Scope };
export type Fills = ReadonlyMap<string, Fill>;

/** Words between two that stand side by side. */
const BESIDE = 4;
/** Steps of one search: enough for any real sentence, and a bound for hostile ones. */
const MAX_STEPS = 150;
/** Fillers tried for one slot. */
const MAX_TRIES = 6;
const NONE: readonly Fill[] = [];

/**
 * Fills a pattern's slots in a sentence, the anchor first.
 * @returns the fills by slot name, or null where a slot stays empty or something of `never` is there
 */
export function fillPattern(pattern: Pattern, context: Context, cues: ChainCues): Fills | null {
  return new Search(pattern, context, cues).best();
}

/** How many words a match leans on that stand outside the anchor's clause. */
function borrowed(fills: Fills): number {
  return [...fills.values()].filter(({ from }) => from !== 'clause').length;
}

/** Whether each needed slot has any word or figure in reach at all: most patterns fail at it, and it costs little. */
export function isPossible({ far, figures }: Pattern, context: Context): boolean {
  for (const group of far) if (!group.isIn(context.sentence.bits) && !group.isIn(context.reach())) return false;
  for (const dimension of figures) if (!context.sentence.measures(dimension)) return false;
  return true;
}

class Search {
  readonly fills = new Map<string, Fill>();
  private steps = 0;
  private readonly sentence: Sentence;
  private anchor: Hit | null = null;

  constructor(private readonly pattern: Pattern, private readonly context: Context, private readonly cues: ChainCues) {
    this.sentence = context.sentence;
  }

  /** Where the anchor's words stand in several places, the one that borrows least: "a submarine needs 9,200 pounds, and a destroyer needs 5,200". */
  best(): Fills | null {
    const [slot] = this.pattern.slots;
    if (!slot) return null;
    let best: Fills | null = null;
    for (const fill of this.candidates(slot, 0)) {
      if (!('hit' in fill)) continue;
      this.fills.clear();
      this.fills.set(slot.name, fill);
      this.anchor = fill.hit;
      if (!this.from(1)) continue;
      if (best === null || borrowed(this.fills) < borrowed(best)) best = new Map(this.fills);
      if (borrowed(best) === 0) return best;
    }
    return best;
  }

  private from(at: number): boolean {
    const slot = this.pattern.slots[at];
    if (!slot) return this.isConsistent() && !this.isForbidden();
    if (++this.steps > MAX_STEPS) return false;
    for (const fill of this.candidates(slot, at)) {
      this.fills.set(slot.name, fill);
      if (this.from(at + 1)) return true;
      this.fills.delete(slot.name);
    }
    return slot.optional && this.from(at + 1);
  }

  /** Roles and places are checked again once all words are known: the verb may have come after the name. */
  private isConsistent(): boolean {
    for (const slot of this.pattern.slots) {
      const hit = slot.kind === 'figure' ? null : this.hitOf(slot.name);
      if (hit && slot.kind === 'concept' && !this.plays(slot, hit)) return false;
    }
    return true;
  }

  private plays(slot: ConceptSlot, hit: Hit): boolean {
    return playsRole(hit, slot.role, this.verb(hit), this.sentence) && this.standsBeside(hit, slot.beside) && this.standsAfter(hit, slot.after);
  }

  private isForbidden(): boolean {
    for (const never of this.pattern.never) if (this.forbids(never)) return true;
    return false;
  }

  private candidates(slot: Slot, at: number): readonly Fill[] {
    if (slot.kind === 'figure') return this.figures(slot);
    if (at === 0) return this.fitting(this.sentence.hitsOf(slot.any), slot, null, 'clause');
    for (const scope of slot.from) {
      const found = this.inScope(slot, scope);
      if (found.length > 0) return found;
    }
    return NONE;
  }

  private inScope(slot: ConceptSlot, scope: Scope): readonly Fill[] {
    if (scope === 'clause') return this.inClause(slot);
    if (scope === 'sentence') return this.fitting(this.sentence.hitsOf(slot.any), slot, null, 'sentence');
    const found: Fill[] = [];
    for (const sentence of this.context[scope]()) {
      for (const hit of sentence.hitsOf(slot.any)) if (hit.relation !== 'apart' && found.length < MAX_TRIES) found.push({ hit, sentence, from: scope });
    }
    return found.length === 0 || this.hasRival(slot, null) ? NONE : found;
  }

  /** The anchor's clause; where it has no such word and no rival for it, the rest of the sentence, nearest first. */
  private inClause(slot: ConceptSlot): readonly Fill[] {
    const hits = this.sentence.hitsOf(slot.any);
    if (hits.length === 0) return NONE;
    const clause = this.anchor?.clause ?? 0;
    const here = this.fitting(hits, slot, clause, 'clause');
    if (here.length > 0 || !slot.inherits || this.hasRival(slot, clause)) return here;
    return this.fitting(hits, slot, null, 'sentence');
  }

  private fitting(hits: readonly Hit[], slot: ConceptSlot, clause: number | null, from: Scope): readonly Fill[] {
    let fitting: Fill[] | null = null;
    for (const hit of hits) {
      if ((clause === null || hit.clause === clause) && this.fits(slot, hit)) (fitting ??= []).push({ hit, sentence: this.sentence, from });
    }
    if (fitting === null) return NONE;
    return fitting.length === 1 ? fitting : nearestFirst(fitting, this.anchor && this.fills.size > 0 ? this.anchor.first : 0);
  }

  private fits(slot: ConceptSlot, hit: Hit): boolean {
    for (const fill of this.fills.values()) {
      if ('hit' in fill && fill.sentence === this.sentence && collide(fill.hit, hit)) return false;
    }
    return this.plays(slot, hit);
  }

  private standsBeside(hit: Hit, name: string | null): boolean {
    const other = name === null ? null : this.hitOf(name);
    if (!other) return true;
    return Math.max(hit.first - other.last, other.first - hit.last) - 1 <= BESIDE;
  }

  private standsAfter(hit: Hit, name: string | null): boolean {
    const other = name === null ? null : this.hitOf(name);
    return !other || hit.first > other.last;
  }

  private figures(slot: FigureSlot): Fill[] {
    const near = this.anchor?.first ?? 0;
    const distance = (figure: Figure): number => Math.abs(figure.first - near);
    return this.sentence.figures
      .filter((figure) => this.measures(slot, figure))
      .toSorted((a, b) => distance(a) - distance(b))
      .slice(0, MAX_TRIES)
      .map((figure) => ({ figure, sentence: this.sentence, from: 'clause' }));
  }

  private measures(slot: FigureSlot, figure: Figure): boolean {
    if (figure.dimension !== slot.dimension) return false;
    const size = unitNamed(figure.unit)?.size ?? 1;
    if (figure.high * size < slot.min || figure.low * size > slot.max) return false;
    if (slot.of.length === 0) return this.sentence.clauses[figure.first] === this.anchor?.clause;
    return slot.of.every((name) => this.belongs(figure, name));
  }

  /** Whether the figure goes with the word that fills a slot, and not with another of its kind. */
  private belongs(figure: Figure, name: string): boolean {
    const slot = this.pattern.slots.find((one) => one.name === name);
    if (slot?.kind !== 'concept') return true;
    const attached = attachedTo(this.sentence, figure, slot.types, this.cues);
    return attached !== null && (attached.length === 0 || attached.some((hit) => slot.any.has(hit.concept)));
  }

  /** A name or stage of the slot's type that no slot of the pattern takes: it stands where the slot's own word would. */
  private hasRival(slot: ConceptSlot, clause: number | null): boolean {
    return this.sentence.hitsOfTypes(slot.types).some((hit) => INHERITED.has(hit.type) && (clause === null || hit.clause === clause)
      && !takes(this.pattern, hit.concept) && !this.sharesPlace(hit) && !isSpeaker(this.sentence, hit));
  }

  /** Another reading of a word that does fill a slot is no rival. */
  private sharesPlace(hit: Hit): boolean {
    return this.pattern.slots.some((slot) => slot.kind === 'concept' && this.sentence.hitsOf(slot.any).some((other) => overlaps(other, hit)));
  }

  private forbids(never: Never): boolean {
    const here = this.sentence.hitsOf(never.any);
    if (here.length === 0) return false;
    const clause = this.anchor?.clause;
    return here.some((hit) => (never.from === 'sentence' || hit.clause === clause)
      && this.standsBeside(hit, never.beside) && (never.beside === null || this.hitOf(never.beside) !== null)
      && ![...this.fills.values()].some((fill) => 'hit' in fill && fill.sentence === this.sentence && holds(fill.hit, hit)));
  }

  /** The action that a name is measured against: never the name itself. */
  private verb(of: Hit): Hit | null {
    for (const name of this.pattern.verbs) {
      const hit = this.hitOf(name);
      if (hit && hit !== of) return hit;
    }
    return null;
  }

  private hitOf(name: string): Hit | null {
    const fill = this.fills.get(name);
    return fill && 'hit' in fill && fill.sentence === this.sentence ? fill.hit : null;
  }
}

/** The nearest to a place, the first where two are as near: few enough to put in order one by one. */
function nearestFirst(fills: readonly Fill[], place: number): Fill[] {
  const distance = (fill: Fill | undefined): number => (fill && 'hit' in fill ? Math.abs(fill.hit.first - place) : Infinity);
  const ordered: Fill[] = [];
  for (const fill of fills) {
    let at = ordered.length;
    for (; at > 0 && distance(ordered[at - 1]) > distance(fill); at--) ordered[at] = ordered[at - 1] ?? fill;
    ordered[at] = fill;
  }
  return ordered.slice(0, MAX_TRIES);
}

/** Two slots cannot share a word, unless one takes a phrase that holds the other's ("weaken China's grip"). */
function collide(a: Hit, b: Hit): boolean {
  return overlaps(a, b) && (isSame(a, b) || (!holds(a, b) && !holds(b, a)));
}

function holds(outer: Hit, inner: Hit): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function isSame(a: Hit, b: Hit): boolean {
  return a.first === b.first && a.last === b.last;
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.first <= b.last && b.first <= a.last;
}

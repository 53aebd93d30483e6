import type { FigureCheck, Scope } from './match.ts';
import type { Pattern } from './pattern.ts';
import type { Fill, Fills } from './slots/fill.ts';

/** A pattern that a sentence fills. */
export type Found = { pattern: Pattern; fills: Fills; figures: readonly FigureCheck[]; family: string | null };

/**
 * One match a claim, and one a family where siblings want the same words:
 * the sibling with the agreeing figure wins, then the one that more words speak for.
 */
export function bestOf(found: readonly Found[]): (Found & { figures: FigureCheck[] })[] {
  const ordered = found.toSorted((a, b) => weight(b) - weight(a));
  const kept: Found[] = [];
  for (const candidate of ordered) {
    const beaten = kept.some((other) => other.pattern.claim === candidate.pattern.claim || competes(other, candidate));
    if (!beaten) kept.push(candidate);
  }
  return kept.toSorted((a, b) => firstOf(a) - firstOf(b)).map((one) => ({ ...one, figures: [...one.figures] }));
}

/** An agreeing figure first, then a figure, then the words that the sentence itself gives, most of all in the claim's own clause. */
function weight({ fills, figures }: Found): number {
  const same = figures.some((figure) => figure.outcome === 'same') ? 100 : 0;
  const words = [...fills.values()].reduce((sum, { from }) => sum + (WORTH[from] ?? 0), 0);
  return same + (figures.length > 0 ? 10 : 0) + words;
}

/** What a word counts by where it stands: what is borrowed from elsewhere speaks for no claim. */
const WORTH: Partial<Record<Scope, number>> = { clause: 3, sentence: 2 };

/** Siblings compete for the same figure, or, without one, for the same words. */
function competes(a: Found, b: Found): boolean {
  if (a.family === null || a.family !== b.family) return false;
  const mine = figuresOf(a);
  const theirs = figuresOf(b);
  if (mine.length > 0 && theirs.length > 0) return mine.some((figure) => theirs.includes(figure));
  return [...a.fills.values()].filter((fill) => shares(fill, b.fills)).length * 2 >= Math.min(a.fills.size, b.fills.size);
}

function figuresOf({ fills }: Found): number[] {
  return [...fills.values()].flatMap((fill) => ('figure' in fill ? [fill.figure.first] : []));
}

function shares(fill: Fill, others: Fills): boolean {
  return 'hit' in fill && [...others.values()].some((other) => 'hit' in other && other.sentence === fill.sentence
    && other.hit.first <= fill.hit.last && fill.hit.first <= other.hit.last);
}

function firstOf({ fills }: Found): number {
  return Math.min(...[...fills.values()].map((fill) => ('hit' in fill ? fill.hit.first : fill.figure.first)));
}

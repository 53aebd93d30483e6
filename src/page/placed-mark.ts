import type { Mark } from '../messages.ts';
import type { ReadBlock } from './blocks.ts';
import { placeOf } from './block-text.ts';
import { MAX_MARKS_PER_PAGE } from '../limits.ts';

/** A mark with the block it stands in. */
export type BlockMark = { mark: Mark; block: ReadBlock };

/** A mark with its place in the page. */
export type PlacedMark = BlockMark & { range: Range };

/** A mark whose beginning another covers is shown where the other ends, if this much is left of it (in UTF-16 code units). */
const LEAST_REST = 20;

/**
 * Chooses which marks a page shows, in the order of the page: of marks one within the other the longest, of such that
 * overlap in part both, and each claim at its first place in a section.
 * @param marksOf the marks of a block, in any order
 * @param everywhere each claim each time it comes up instead
 */
export function chooseMarks(
  blocks: readonly ReadBlock[],
  marksOf: (block: ReadBlock) => readonly Mark[],
  everywhere = false,
): BlockMark[] {
  const chosen: BlockMark[] = [];
  let section = -1;
  let seen = new Set<string>();
  for (const block of blocks) {
    if (block.section !== section) {
      section = block.section;
      seen = new Set();
    }
    for (const mark of apart(outermost(marksOf(block)), block.text)) {
      if (!everywhere && seen.has(mark.claim)) continue;
      seen.add(mark.claim);
      chosen.push({ mark, block });
    }
    if (chosen.length >= MAX_MARKS_PER_PAGE) return chosen.slice(0, MAX_MARKS_PER_PAGE);
  }
  return chosen;
}

/** Marks that do not stand within others, in order of place. */
function outermost(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => mark.start < other.start || mark.end > other.end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Marks in order of place, each beginning with the first word after those before it: their lines must not run together. */
function apart(marks: readonly Mark[], text: string): Mark[] {
  const shown: Mark[] = [];
  let end = 0;
  for (const mark of marks) {
    const start = end > 0 && mark.start <= end ? nextWord(text, end) : mark.start;
    if (start > mark.start && mark.end - start < LEAST_REST) continue;
    shown.push({ ...mark, start });
    end = mark.end;
  }
  return shown;
}

/** Where the next word begins, after the gap that a reader sees between two lines. */
function nextWord(text: string, from: number): number {
  const gap = /[\s\p{P}]*(?=[\p{L}\p{N}])/uy;
  gap.lastIndex = from;
  return from + (gap.exec(text)?.[0].length ?? 0);
}

/** Finds the marks' places in the page; those whose text has just gone are left out. */
export function placeMarks(chosen: readonly BlockMark[]): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const { mark, block } of chosen) {
    const range = rangeOf(block, mark.start, mark.end);
    if (range) placed.push({ mark, block, range });
  }
  return placed;
}

/** The page's range for a span of a block, or null where the page has changed under it. */
export function rangeOf(block: ReadBlock, start: number, end: number): Range | null {
  const place = placeOf(block.pieces, start, end);
  if (!place || !place.start.node.isConnected || !place.end.node.isConnected) return null;
  if (place.start.offset > place.start.node.length || place.end.offset > place.end.node.length) return null;
  const range = document.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range;
}

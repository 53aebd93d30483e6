import type { Block, BlockKind } from './match.ts';

/** A block and where it begins in the text it was cut from, in UTF-16 code units. */
export type CutBlock = Block & { offset: number };
export type CutDocument = { headline: string | null; blocks: CutBlock[] };

/** A line up to this long without a stop at its end is a heading. */
const LONGEST_HEADING = 140;
const WRAP = { shortest: 45, longest: 110 };

type Piece = { offset: number; text: string };

/**
 * Cuts plain text or Markdown into blocks, so that every offset within a block, added to the block's own, indexes the text.
 * @param markdown whether `#`, lists and link addresses are marked up
 */
export function blocksOfText(text: string, markdown: boolean): CutDocument {
  const pieces = piecesOf(markdown ? blankAddresses(text) : text);
  const blocks: CutBlock[] = [];
  let heading: string | null = null;
  let before: string | null = null;
  let headline: string | null = null;
  for (const [at, piece] of pieces.entries()) {
    const kind = kindOf(piece, at, pieces, markdown);
    blocks.push({ id: String(at), kind, text: piece.text, offset: piece.offset, heading: kind === 'heading' ? null : heading, before: isTitle(kind) ? null : before });
    if (kind === 'headline') headline = piece.text;
    if (kind === 'heading') heading = piece.text;
    before = isTitle(kind) ? null : piece.text;
  }
  return { headline, blocks };
}

function isTitle(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'headline';
}

/** Paragraphs: lines, or runs of lines that were wrapped at a width. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const group of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const lines = group[0].split('\n');
    if (isWrapped(lines)) {
      // A line break within a paragraph is a space to the sentence splitter.
      pieces.push({ offset: group.index, text: group[0].replaceAll('\n', ' ') });
      continue;
    }
    let offset = group.index;
    for (const line of lines) {
      if (line.trim() !== '') pieces.push({ offset, text: line });
      offset += line.length + 1;
    }
  }
  return pieces;
}

function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const even = inner.every((line) => line.length >= WRAP.shortest && line.length <= WRAP.longest);
  return even && inner.filter((line) => !/[.!?:”"]\s*$/.test(line)).length * 2 > inner.length;
}

function kindOf({ text }: Piece, at: number, pieces: readonly Piece[], markdown: boolean): BlockKind {
  if (markdown && /^#\s/.test(text)) return 'headline';
  if (markdown && /^#{2,6}\s/.test(text)) return 'heading';
  if (/^\s*(?:[-*•·]|\d{1,2}[.)])\s/.test(text)) return 'item';
  const short = text.trim().length <= LONGEST_HEADING && !/[.!,;:”"]\s*$/.test(text);
  if (!short) return 'paragraph';
  return at === 0 && pieces.length > 1 ? 'headline' : 'heading';
}

/** Link addresses are no text: blanked, so that offsets stay. */
function blankAddresses(text: string): string {
  return text.replace(/\]\([^)\s]*\)/g, (link) => `]${' '.repeat(link.length - 1)}`);
}

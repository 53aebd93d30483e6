import { MAX_BLOCK_LENGTH } from '../limits.ts';

/** A run of text under construction: white space becomes one space, and each letter keeps its place in the page. */

/** A stretch of a block's text that lies unchanged in one text node. */
export type Piece = { node: Text; from: number; start: number; end: number };

/** White space, and what nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const GAP = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** A gap with anything in it that parts words. */
const SPACE = /[^\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export class BlockText {
  text = '';
  readonly pieces: Piece[] = [];
  /** Letters that stand inside links. */
  linked = 0;
  private spaceDue = false;

  /** Adds a text node of the page, as much of it as a block may hold. */
  add(node: Text, inLink: boolean): void {
    const { data } = node;
    for (let at = 0; at < data.length && this.text.length < MAX_BLOCK_LENGTH;) {
      GAP.lastIndex = at;
      const gap = GAP.exec(data);
      const end = gap?.index ?? data.length;
      if (end > at) this.addWords(node, at, data.slice(at, Math.min(end, at + MAX_BLOCK_LENGTH)), inLink);
      if (gap && SPACE.test(gap[0])) this.spaceDue = true;
      at = end + (gap?.[0].length ?? 0);
    }
  }

  /** Adds a break between words that the page shows without a space in its text. */
  space(): void {
    this.spaceDue = true;
  }

  private addWords(node: Text, from: number, words: string, inLink: boolean): void {
    const last = this.pieces.at(-1);
    if (this.spaceDue && this.text !== '') this.text += ' ';
    const start = this.text.length;
    this.text += words;
    if (inLink) this.linked += words.length;
    // A single space between two words of one node keeps offsets in step: one piece goes on.
    if (last?.node === node && from - last.from === start - last.start) last.end = this.text.length;
    else this.pieces.push({ node, from, start, end: this.text.length });
    this.spaceDue = false;
  }
}

/** Where an offset of a block's text lies in the page. */
export type Place = { node: Text; offset: number };

/**
 * Finds the page's place for a span of a block's text.
 * @returns null where the span holds no text of the page
 */
export function placeOf(pieces: readonly Piece[], start: number, end: number): { start: Place; end: Place } | null {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start >= end || last.end <= start) return null;
  return {
    start: { node: first.node, offset: first.from + Math.max(0, start - first.start) },
    end: { node: last.node, offset: last.from + Math.min(end, last.end) - last.start },
  };
}

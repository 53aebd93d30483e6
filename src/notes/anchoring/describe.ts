import { MAX_QUOTE } from '../../limits.ts';
import type { Target } from '../../messages.ts';
import { offsetOf, pointAt, readPageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { pathTo } from './path.ts';
import { quoteAt } from './quote-at.ts';

/**
 * Describes a range in three ways, so that it is found again when the page has changed.
 * @param source the page's canonical address
 * @returns null where the range holds no text, or more than a note may keep
 */
export function describe(range: Range, source: string, page: PageText = readPageText(documentOf(range))): Target | null {
  const span = spanOf(range, page);
  if (!span || span.end - span.start > MAX_QUOTE) return null;
  const { start, end } = span;
  return {
    source,
    quote: quoteAt(page.text, start, end),
    position: { start, end },
    range: paths(page, start, end),
  };
}

/** The range's words in the page's text, without white space at either end. */
function spanOf(range: Range, page: PageText): { start: number; end: number } | null {
  const from = boundary(page, range.startContainer, range.startOffset);
  const to = boundary(page, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const words = page.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** The text offset of any DOM place: its own where it lies in text, else that of the first text behind it. */
function boundary(page: PageText, container: Node, offset: number): number | null {
  if (container.nodeType === 3) {
    const own = page.pieces.find((p) => p.node === container);
    if (own) return offsetOf(page, own.node, offset);
  }
  const root = container.getRootNode();
  const point = documentOf({ startContainer: container }).createRange();
  point.setStart(container, offset);
  const behind = page.pieces.find((p) => p.node.getRootNode() === root && point.comparePoint(p.node, 0) >= 0);
  return behind ? behind.start : page.text.length;
}

function paths(page: PageText, start: number, end: number): Target['range'] {
  const first = pointAt(page, start, false);
  const last = pointAt(page, end, true);
  const startContainer = first && pathTo(first.node);
  const endContainer = last && pathTo(last.node);
  if (!startContainer || !endContainer) return null;
  return { startContainer, startOffset: first.offset, endContainer, endOffset: last.offset };
}

function documentOf(range: { startContainer: Node }): Document {
  const node = range.startContainer;
  return node.ownerDocument ?? document;
}

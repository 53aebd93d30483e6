import type { Target } from '../../messages.ts';
import { locate } from './locate.ts';
import { offsetOf, pointAt, readPageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { pointOnPath } from './path.ts';

/**
 * Finds a described passage again: by its path, its position, its quote, its quote with small changes.
 * @param page the document's text, where several targets are sought in it
 * @returns null where the passage is gone or its place is in doubt: such a note is orphaned, never misplaced
 */
export function anchor(target: Target, document: Document, page: PageText = readPageText(document)): Range | null {
  const span = locate(page.text, target.quote, hints(target, document, page));
  const start = span && pointAt(page, span.start, false);
  const end = span && pointAt(page, span.end, true);
  if (!start || !end || start.node.getRootNode() !== end.node.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function hints(target: Target, document: Document, page: PageText): number[] {
  const point = target.range && pointOnPath(document, target.range.startContainer, target.range.startOffset);
  const byPath = point && offsetOf(page, point.node, point.offset);
  return byPath === null ? [target.position.start] : [byPath, target.position.start];
}

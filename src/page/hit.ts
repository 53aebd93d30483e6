import type { PlacedMark } from './placed-mark.ts';

/** Elements that do something of their own when clicked. */
const INTERACTIVE = 'a[href], area[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

/**
 * The mark under a point. Only marks in the element under the pointer are measured.
 * @param target the innermost element under the point, also in open shadow trees
 */
export function markAt(marks: readonly PlacedMark[], target: Node, x: number, y: number): PlacedMark | null {
  return marks.find((mark) => shareBranch(mark.range.startContainer, target) && covers(mark.range, x, y)) ?? null;
}

/** Whether a click on an event's target belongs to the page: links and buttons keep their behaviour. */
export function isPageControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(INTERACTIVE));
}

/** The innermost node of an event, through open shadow trees. */
export function innermost(event: Event): Node | null {
  const target = event.composedPath()[0];
  return target instanceof Node ? target : null;
}

function shareBranch(text: Node, target: Node): boolean {
  return target.contains(text) || (text.parentNode?.contains(target) ?? false);
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

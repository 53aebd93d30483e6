/** Where a view stands beside words of the page: below them, above where there is more room, always in sight. */

/** Room left between the words and the view, and to the edges of the window, in pixels. */
const GAP = 8;
const EDGE = 8;
/** A view lower than this is no use: then it may rather cover its words. */
const LEAST_HEIGHT = 200;

export type Box = { left: number; top: number; right: number; bottom: number };
export type Place = { x: number; y: number; room: number };

/**
 * @param lines the boxes of the words, one a line, at least one
 * @param view the size that the view would like
 * @param isRtl whether the view's text runs from right to left
 */
export function placeBeside(
  lines: readonly Box[],
  view: { width: number; height: number },
  window: { width: number; height: number },
  isRtl = false,
): Place {
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const below = window.height - EDGE - (last.bottom + GAP);
  const above = first.top - GAP - EDGE;
  const isBelow = below >= view.height || below >= above;
  const room = Math.max(isBelow ? below : above, LEAST_HEIGHT);
  const height = Math.min(view.height, room);
  const line = isBelow ? last : first;
  const x = isRtl ? line.right - view.width : line.left;
  const y = isBelow ? last.bottom + GAP : first.top - GAP - height;
  return {
    x: clamp(x, EDGE, window.width - EDGE - view.width),
    y: clamp(y, EDGE, window.height - EDGE - height),
    room,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

import * as z from 'zod/mini';

/** The one element that the extension adds to a page. */
export const OVERLAY = 'assay-overlay';

/**
 * What a test may ask of the overlay, whose shadow root is closed to scripts: a function from the root to a JSON value,
 * written as source because it runs in the browser. `focused` is the root's active element.
 */
export function insideSource(expression: string): string {
  return `function () { const root = this; const focused = root.activeElement; return JSON.stringify((${expression}) ?? null); }`;
}

/** Middle of an element of the root, to be clicked with the real mouse. */
export function middleOf(selector: string): string {
  return `(() => {
    const element = root.querySelector(${JSON.stringify(selector)});
    if (!element) throw new Error('The overlay has no ' + ${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`;
}

/** A place on the page, as `middleOf` gives it. */
export const Place = z.object({ x: z.number(), y: z.number() });

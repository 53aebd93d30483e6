import type { Overlay } from './overlay.ts';

/** How long a place is framed after a jump, in milliseconds: found at a glance, gone when reading begins. */
const FRAME_MS = 1_800;

/** Scrolls to a place of the page and frames it for a moment, inside the overlay. */
export function jumpTo(range: Range, overlay: Overlay): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  openAround(element);
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  frame(range, overlay.frameLayer(range));
}

/** Text may be folded away in a details element. */
function openAround(element: Element | null): void {
  for (let around = element?.closest('details:not([open])'); around; around = around.closest('details:not([open])')) {
    around.setAttribute('open', '');
  }
}

function frame(range: Range, layer: HTMLElement): void {
  const until = performance.now() + FRAME_MS;
  const draw = (): void => {
    if (performance.now() > until || !range.startContainer.isConnected) return layer.replaceChildren();
    layer.replaceChildren(...[...range.getClientRects()].map(box));
    requestAnimationFrame(draw);
  };
  draw();
}

function box(rect: DOMRect): HTMLElement {
  const element = document.createElement('div');
  element.style.left = `${rect.left - 3}px`;
  element.style.top = `${rect.top - 2}px`;
  element.style.width = `${rect.width + 6}px`;
  element.style.height = `${rect.height + 4}px`;
  return element;
}

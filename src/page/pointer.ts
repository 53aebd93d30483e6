import { HOVER_CLOSE_MS, HOVER_OPEN_MS, POINTER_LOOK_MS } from '../limits.ts';
import { innermost, isPageControl, markAt } from './hit.ts';
import type { PlacedMark } from './placed-mark.ts';

export type PointerHandlers = {
  marks: () => readonly PlacedMark[];
  /** Whether a node belongs to our overlay: the pointer over the card keeps it open. */
  isOurs: (node: Node) => boolean;
  onHover: (mark: PlacedMark) => void;
  onClick: (mark: PlacedMark) => void;
  /** A click on the overlay itself. */
  onInside: () => void;
  /** The pointer has left the mark and the card. */
  onLeave: () => void;
  /** A click beside marks and card. */
  onOutside: () => void;
};

/** Turns real pointer events over marks into openings and closings. Events that the page made up are ignored. */
export class Pointer {
  private pending: PlacedMark | null = null;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private lastLook = 0;

  constructor(private readonly handlers: PointerHandlers, signal: AbortSignal) {
    const options = { signal, capture: true, passive: true };
    document.addEventListener('pointermove', (event) => this.move(event), options);
    document.addEventListener('click', (event) => this.click(event), options);
    document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && this.away(), { signal });
    signal.addEventListener('abort', () => this.rest());
  }

  private move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const now = performance.now();
    if (now - this.lastLook < POINTER_LOOK_MS) return;
    this.lastLook = now;
    const target = innermost(event);
    if (!target) return;
    if (this.handlers.isOurs(target)) return this.stay();
    const mark = event.buttons === 0 ? markAt(this.handlers.marks(), target, event.clientX, event.clientY) : null;
    if (mark) this.over(mark);
    else this.away();
  }

  private over(mark: PlacedMark): void {
    this.stay();
    if (mark === this.pending) return;
    clearTimeout(this.opening);
    this.pending = mark;
    this.opening = setTimeout(() => this.handlers.onHover(mark), HOVER_OPEN_MS);
  }

  private away(): void {
    clearTimeout(this.opening);
    this.pending = null;
    this.closing ??= setTimeout(() => {
      this.closing = undefined;
      this.handlers.onLeave();
    }, HOVER_CLOSE_MS);
  }

  private stay(): void {
    clearTimeout(this.closing);
    this.closing = undefined;
  }

  private click(event: MouseEvent): void {
    const target = innermost(event);
    if (!event.isTrusted || !target) return;
    if (this.handlers.isOurs(target)) return this.handlers.onInside();
    const mark = this.isPlain(event) ? markAt(this.handlers.marks(), target, event.clientX, event.clientY) : null;
    this.rest();
    if (mark) this.handlers.onClick(mark);
    else this.handlers.onOutside();
  }

  /** A click that means the mark: no link or button, no key held, no text just selected. */
  private isPlain(event: MouseEvent): boolean {
    const hasKeys = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    return event.button === 0 && !hasKeys && !isPageControl(event) && (getSelection()?.isCollapsed ?? true);
  }

  private rest(): void {
    clearTimeout(this.opening);
    this.stay();
    this.pending = null;
  }
}

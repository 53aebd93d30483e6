import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { makeMovable } from './drag.ts';
import overlayCss from './overlay.css';
import { adoptStyle } from './painter.ts';
import { placeBeside } from './place-beside.ts';
import { textDirection } from './text.ts';

/** Events of our overlay that are none of the page's business. */
const KEPT_EVENTS = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel', 'contextmenu', 'auxclick', 'dblclick', 'copy', 'cut', 'selectstart', 'dragstart'];

const HOST = 'assay-overlay';

type Parts = { host: HTMLElement; surface: HTMLElement; frame: HTMLElement; offer: HTMLElement; live: HTMLElement };

/**
 * The one element that Assay ever adds to a page, and only when something is first shown: a popover with a closed
 * shadow tree, above every z-index and, where a modal dialog is open, inside that dialog.
 */
export class Overlay {
  private parts: Parts | null = null;
  private stopFollowing: () => void = () => undefined;
  /** Whether the view stays where it is, whatever it is about. */
  isPinned = false;
  /** Called when the reader has moved the view, which pins it. */
  onPinned: () => void = () => undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.remove());
  }

  /** Whether a node is the overlay; its inside is closed, so events from there name the host. */
  readonly isOurs = (node: Node): boolean => node === this.parts?.host;

  get isOpen(): boolean {
    return this.parts !== null && this.parts.host.isConnected && !this.parts.surface.hidden;
  }

  /**
   * Shows a view, where the last one is if that is pinned.
   * @param anchor what it stands beside; null puts it at the side of the window
   */
  show(view: ComponentChild, anchor: Range | null): void {
    const { surface, host } = this.raise(anchor);
    this.stopFollowing();
    this.withdraw();
    surface.hidden = false;
    if (!this.isPinned) setAside(surface, anchor === null);
    render(view, surface);
    if (anchor && !this.isPinned) this.stopFollowing = follow(surface, anchor);
    host.dir = textDirection();
  }

  /** Pins the view to the side of the window, or lets it go: then the next `show` places it. */
  pin(isPinned: boolean): void {
    this.isPinned = isPinned;
    this.stopFollowing();
    if (isPinned && this.parts) setAside(this.parts.surface, true);
  }

  /** Takes the view away; the host stays for the next. */
  hide(): void {
    this.stopFollowing();
    this.isPinned = false;
    if (!this.parts) return;
    render(null, this.parts.surface);
    this.parts.frame.replaceChildren();
    this.parts.surface.hidden = true;
  }

  /**
   * Offers a small control at a place of the window, beside what it is about. It takes no focus, and goes when a view is shown.
   */
  offer(control: ComponentChild, about: Range, { x, y }: { x: number; y: number }): void {
    const { offer } = this.raise(about);
    offer.style.translate = `${x}px ${y}px`;
    render(control, offer);
  }

  /** Takes away what was offered. */
  withdraw(): void {
    if (this.parts) render(null, this.parts.offer);
  }

  /** Moves the focus into the view: to what is named, else to its first part. */
  focus(selector = '[data-first]'): void {
    const surface = this.parts?.surface;
    const target = surface?.querySelector<HTMLElement>(selector) ?? surface?.querySelector<HTMLElement>('[data-first]');
    target?.focus({ preventScroll: true });
  }

  /** Tells screen readers. */
  announce(message: string): void {
    const { live } = this.raise(null);
    live.textContent = message;
  }

  /** The layer in which places of the page are framed. */
  frameLayer(near: Range): HTMLElement {
    return this.raise(near).frame;
  }

  private raise(anchor: Range | null): Parts {
    const parts = (this.parts ??= build(() => this.moved()));
    const home = homeFor(anchor);
    if (parts.host.parentNode !== home) home.append(parts.host);
    // The page may have taken it off.
    parts.host.popover = 'manual';
    // Shown anew, it comes before dialogs and popovers that opened since.
    if (parts.host.matches(':popover-open') && !this.isOpen) parts.host.hidePopover();
    if (!parts.host.matches(':popover-open')) parts.host.showPopover();
    return parts;
  }

  private moved(): void {
    this.isPinned = true;
    this.stopFollowing();
    if (this.parts) setAside(this.parts.surface, false);
    this.onPinned();
  }

  private remove(): void {
    this.hide();
    this.withdraw();
    this.parts?.host.remove();
    this.parts = null;
  }
}

/** Takes away what an earlier version left: where Firefox updates us, the old script ends without a chance to clear up. */
export function removeLeftOver(): void {
  for (const host of document.querySelectorAll(HOST)) host.remove();
}

function build(onMoved: () => void): Parts {
  // Made in a document of its own: here the page may have defined such an element, whose constructor would be given the closed tree.
  const host = document.implementation.createHTMLDocument('').createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  adoptStyle(root, overlayCss);
  const [surface, frame, offer, live] = ['surface', 'frame', 'offer', 'live'].map((name) => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  });
  if (!surface || !frame || !offer || !live) throw new Error('The overlay has four parts.');
  surface.hidden = true;
  makeMovable(surface, onMoved);
  live.setAttribute('aria-live', 'polite');
  root.append(frame, offer, surface, live);
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  return { host, surface, frame, offer, live };
}

/** At the side of the window, or at the place that its style then gives. */
function setAside(surface: HTMLElement, isAside: boolean): void {
  surface.classList.toggle('aside', isAside);
  if (isAside) surface.removeAttribute('style');
}

/** Outside an open modal dialog everything is inert, and Chromium paints a fullscreen element wrongly under a popover from outside: there the overlay must stand inside. */
const HOMES = 'dialog:modal, :fullscreen:not(video, img, iframe, canvas)';

function homeFor(anchor: Range | null): Element {
  const near = anchor?.startContainer.parentElement?.closest(HOMES);
  // What stands in an element with a shadow tree of its own may not be shown at all.
  return [...document.querySelectorAll(HOMES), near].findLast((home) => home && !home.shadowRoot) ?? document.documentElement;
}

/** Keeps the surface beside its anchor while the page scrolls or changes. Returns what ends it. */
function follow(surface: HTMLElement, anchor: Range): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  const place = (): void => putBeside(surface, anchor);
  addEventListener('scroll', place, options);
  addEventListener('resize', place, options);
  const sizes = new ResizeObserver(place);
  sizes.observe(surface);
  sizes.observe(document.documentElement);
  place();
  return () => {
    ending.abort();
    sizes.disconnect();
  };
}

function putBeside(surface: HTMLElement, anchor: Range): void {
  const lines = [...anchor.getClientRects()].filter(({ width }) => width > 0);
  if (lines.length === 0) return;
  const { width } = surface.getBoundingClientRect();
  const height = surface.firstElementChild?.scrollHeight ?? 0;
  const { clientWidth, clientHeight } = document.documentElement;
  const view = { width, height: Math.max(height, surface.offsetHeight) };
  const { x, y, room } = placeBeside(lines, view, { width: clientWidth, height: innerHeight || clientHeight }, surface.matches(':dir(rtl)'));
  surface.style.setProperty('--room', `${room}px`);
  surface.style.translate = `${x}px ${y}px`;
}

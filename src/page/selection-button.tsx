/**
 * A small button beside words that the reader has just selected.
 *
 *   none --selected by pointer or keys, then a quiet moment--> shown --pressed--> look-up
 *   shown --Esc, scrolling, another selection, a press elsewhere--> none
 */
import { MAX_SELECTION, MIN_SELECTION, SELECTION_QUIET_MS } from '../limits.ts';
import { innermost } from './hit.ts';
import type { Overlay } from './overlay.ts';
import { placeBeside, type Box } from './place-beside.ts';
import { isWriting, selectedRange, wordsOf } from './selection.ts';
import { text } from './text.ts';

/** Width and height of the button, in pixels, as overlay.css has it. */
const SIZE = 30;

const SELECTING_KEYS = /^(?:Arrow|Home|End|Page)/;

export type SelectionButtonOptions = {
  overlay: Overlay;
  /** Whether the reader wants the button on this page. */
  isWanted: () => boolean;
  onPress: () => void;
};

export class SelectionButton {
  private settling: ReturnType<typeof setTimeout> | undefined;
  private isPressing = false;
  /** Fingers move the ends of a selection without any pointer event. */
  private isTouch = false;
  /** What the button stands beside. */
  private shown: { range: Range; words: string } | null = null;

  constructor(private readonly options: SelectionButtonOptions, signal: AbortSignal) {
    const listening = { signal, capture: true, passive: true };
    document.addEventListener('pointerdown', (event) => this.press(event), listening);
    document.addEventListener('pointerup', (event) => this.release(event), listening);
    document.addEventListener('pointercancel', (event) => this.release(event), listening);
    document.addEventListener('keydown', (event) => this.key(event), listening);
    document.addEventListener('selectionchange', () => this.change(), listening);
    addEventListener('scroll', (event) => this.scroll(event), listening);
    addEventListener('resize', () => this.hide(), listening);
    signal.addEventListener('abort', () => this.rest());
  }

  private press(event: PointerEvent): void {
    if (!event.isTrusted || this.isOurs(event)) return;
    this.isPressing = true;
    this.isTouch = event.pointerType === 'touch';
    this.rest();
  }

  private release(event: PointerEvent): void {
    if (!event.isTrusted) return;
    this.isPressing = false;
    if (!this.isOurs(event)) this.settle();
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') return this.rest();
    const selectsAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    if (selectsAll || (event.shiftKey && SELECTING_KEYS.test(event.key))) this.settle();
  }

  private change(): void {
    if (this.shown && this.shown.words !== selectedWords()) this.hide();
    if (this.settling !== undefined || this.isTouch) this.settle();
  }

  private scroll({ target }: Event): void {
    // A ticker that scrolls elsewhere on the page moves no selection.
    if (this.shown && target instanceof Node && target.contains(this.shown.range.startContainer)) this.hide();
    if (this.settling !== undefined) this.settle();
  }

  /** Waits for a quiet moment: a third click or a held key changes the selection again. */
  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.settling = undefined;
      this.look();
    }, SELECTION_QUIET_MS);
  }

  private look(): void {
    const { overlay, isWanted } = this.options;
    const range = selectedRange();
    if (!range || this.isPressing || overlay.isOpen || !isWanted()) return;
    const words = wordsOf(range);
    if (words === this.shown?.words || words.length < MIN_SELECTION || words.length > MAX_SELECTION || isWriting(range)) return;
    const place = placeFor(range);
    if (!place) return;
    this.shown = { range, words };
    overlay.offer(<LookUpButton onPress={() => this.use()} />, range, place);
  }

  private use(): void {
    this.rest();
    this.options.onPress();
  }

  private hide(): void {
    if (this.shown) this.options.overlay.withdraw();
    this.shown = null;
  }

  private rest(): void {
    clearTimeout(this.settling);
    this.settling = undefined;
    this.hide();
  }

  private isOurs(event: Event): boolean {
    const target = innermost(event);
    return target !== null && this.options.overlay.isOurs(target);
  }
}

function LookUpButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button" aria-label={text('menuLookUp')} title={text('menuLookUp')}
      // Pressing it leaves focus and selection where they are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.2 7.7 3.3 3.3" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
      </svg>
    </button>
  );
}

function selectedWords(): string {
  const range = selectedRange();
  return range ? wordsOf(range) : '';
}

/** Below the last selected word, or above the first; null where it would stand on selected words. */
function placeFor(range: Range): { x: number; y: number } | null {
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return null;
  const isRtl = range.startContainer.parentElement?.matches(':dir(rtl)') ?? false;
  const ends = boxes.map((box) => endOf(box, isRtl));
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const { x, y } = placeBeside(ends, { width: SIZE, height: SIZE }, window, isRtl);
  return boxes.some((box) => covers(box, x, y)) ? null : { x, y };
}

/** The end of a line of words, as wide as the button. */
function endOf({ left, right, top, bottom }: Box, isRtl: boolean): Box {
  return isRtl ? { left, right: left + SIZE, top, bottom } : { left: right - SIZE, right, top, bottom };
}

function covers(box: Box, x: number, y: number): boolean {
  return box.left < x + SIZE && box.right > x && box.top < y + SIZE && box.bottom > y;
}

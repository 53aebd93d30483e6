import marksCss from '../../extension/marks.css';
import type { Verdict } from '../engine/assessment.ts';
import { VERDICT_LOOKS } from '../verdict-looks.ts';
import type { PlacedMark } from './placed-mark.ts';

/** Name of the highlight that carries a verdict's marks; extension/marks.css gives it its looks. */
function highlightName(verdict: string): string {
  return `assay-${verdict}`;
}

/**
 * Paints marks as CSS custom highlights: the page's document stays as it is.
 * Keeps its own map, since Firefox does not let content scripts iterate `CSS.highlights`.
 */
export class Painter {
  private readonly highlights = new Map<Verdict, Highlight>();
  /** Each mark's range with the copy of it that is painted: scripts of the page can reach and move what is painted. */
  private painted: { range: Range; shown: Range }[] = [];
  private readonly styledRoots = new WeakSet<ShadowRoot>();

  /** Shows these marks and no others. */
  paint(marks: readonly PlacedMark[]): void {
    this.clear();
    for (const { mark, range } of marks) {
      const shown = range.cloneRange();
      this.highlightOf(mark.underline).add(shown);
      this.painted.push({ range, shown });
      this.styleRoot(range);
    }
    for (const [verdict, highlight] of this.highlights) CSS.highlights.set(highlightName(verdict), highlight);
  }

  /** Takes every mark away. */
  clear(): void {
    for (const verdict of Object.keys(VERDICT_LOOKS)) CSS.highlights.delete(highlightName(verdict));
    this.highlights.clear();
    this.painted = [];
  }

  /** Whether the page has cleared, replaced, emptied or filled highlights of ours, or moved a range in them. */
  isDamaged(): boolean {
    const sizes = [...this.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return sizes !== this.painted.length
      || [...this.highlights].some(([verdict, highlight]) => CSS.highlights.get(highlightName(verdict)) !== highlight)
      || this.painted.some(({ range, shown }) => !isSamePlace(range, shown));
  }

  private highlightOf(verdict: Verdict): Highlight {
    const highlight = this.highlights.get(verdict) ?? new Highlight();
    this.highlights.set(verdict, highlight);
    return highlight;
  }

  /** The worker's style sheet reaches the document but no shadow tree. */
  private styleRoot(range: Range): void {
    const root = range.startContainer.getRootNode();
    if (!(root instanceof ShadowRoot) || this.styledRoots.has(root)) return;
    this.styledRoots.add(root);
    adoptStyle(root, marksCss);
  }
}

function isSamePlace(a: Range, b: Range): boolean {
  return a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}

/** Gives a shadow tree a style sheet without adding to it, where the browser lets a content script do so. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox has refused adopted sheets to content scripts; an element inside the shadow tree does the same.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

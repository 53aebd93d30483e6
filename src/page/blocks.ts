import type { Block, BlockKind } from '../engine/match.ts';
import { MAX_BLOCKS_PER_PAGE, MAX_BLOCK_LENGTH, MAX_TEXT_PER_PAGE } from '../limits.ts';
import { BlockText } from './block-text.ts';
import type { Piece } from './block-text.ts';
import { isSkipped } from './skipped.ts';

/** A block of text with the way back into the page. */
export type ReadBlock = Block & {
  /** The element whose text this is. */
  element: Element;
  pieces: readonly Piece[];
  /** Blocks of one section share a number: a claim is marked once in each. */
  section: number;
};

/** Whether an element cannot be seen; asked once a block. In a browser it may look at the layout. */
export type HiddenCheck = (element: Element) => boolean;

const NOT_HIDDEN: HiddenCheck = () => false;

const INLINE_TAGS = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'LABEL',
  'MARK', 'Q', 'RUBY', 'RB', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'SLOT',
]);

const KINDS: Record<string, BlockKind> = {
  H1: 'headline', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading',
  LI: 'item', DD: 'item', DT: 'item', BLOCKQUOTE: 'quote', FIGCAPTION: 'caption', CAPTION: 'caption',
  TD: 'cell', TH: 'cell',
};

/** The step of the walk at which everything under an element has been read. A class: dialogs have a `close` too. */
class End {
  constructor(readonly element: Element) {}
}

type Step = Node | End;

/**
 * Reads a page's blocks in the order of the page. A generator, so that a browser can read in slices;
 * it yields null between blocks where there was nothing to give.
 * @param root the document's body, or any element
 * @param isHidden leaves out what cannot be seen
 * @param withComments reads readers' comments too
 */
export function* readBlocks(root: Element, isHidden: HiddenCheck = NOT_HIDDEN, withComments = false): Generator<ReadBlock | null> {
  const reader = new BlockReader(isHidden, withComments);
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined && !reader.isFull; step = steps.pop()) {
    yield reader.take(step, steps);
  }
  yield reader.flush();
}

/** Keeps what the walk has gathered so far: the open block, the heading above, the block before. */
class BlockReader {
  private count = 0;
  private length = 0;
  private open = new BlockText();
  /** The elements around the open block, each with the kind of block that it and those around it make. */
  private readonly holders: { element: Element; kind: BlockKind }[] = [];
  private links = 0;
  private heading: string | null = null;
  private before: string | null = null;
  private section = 0;

  constructor(private readonly isHidden: HiddenCheck, private readonly withComments: boolean) {}

  /** Whether no more of the page is read. */
  get isFull(): boolean {
    return this.count >= MAX_BLOCKS_PER_PAGE || this.length >= MAX_TEXT_PER_PAGE;
  }

  /** Takes one step and pushes those that follow from it. Returns a block where one was finished. */
  take(step: Step, steps: Step[]): ReadBlock | null {
    if (step instanceof End) return this.close(step.element);
    if (isText(step)) {
      this.open.add(step, this.links > 0);
      return null;
    }
    if (!isElement(step) || isSkipped(step, this.withComments)) return null;
    return this.enter(step, steps);
  }

  /** Ends the open block, if it has text. */
  flush(): ReadBlock | null {
    const { text, pieces, linked } = this.open;
    this.open = new BlockText();
    const holder = this.holders.at(-1);
    if (text === '' || !holder) return null;
    const { element, kind } = holder;
    // A block that is all link leads elsewhere: what it says is another page's claim.
    if (kind !== 'headline' && linked >= text.replaceAll(' ', '').length * 0.9) return null;
    if (this.isHidden(element)) return null;
    return this.finish(kind, text.slice(0, MAX_BLOCK_LENGTH), pieces, element);
  }

  private enter(element: Element, steps: Step[]): ReadBlock | null {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return this.lineBreak(element);
    steps.push(new End(element));
    pushChildren(element, steps);
    if (tag === 'A') this.links++;
    if (INLINE_TAGS.has(tag)) return null;
    const block = this.flush();
    this.holders.push({ element, kind: KINDS[tag] ?? this.holders.at(-1)?.kind ?? 'paragraph' });
    return block;
  }

  private close(element: Element): ReadBlock | null {
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') this.links--;
    if (INLINE_TAGS.has(tag)) return null;
    const block = this.flush();
    this.holders.pop();
    return block;
  }

  /** A line break parts two paragraphs where the line before it is a whole sentence, or where two stand together. */
  private lineBreak(element: Element): ReadBlock | null {
    if (isBeforeBreak(element) || '.!?…:;"”’)'.includes(this.open.text.at(-1) ?? ' ')) return this.flush();
    this.open.space();
    return null;
  }

  private finish(kind: BlockKind, text: string, pieces: Piece[], element: Element): ReadBlock {
    const isHeading = kind === 'heading' || kind === 'headline';
    if (isHeading) this.section++;
    this.length += text.length;
    const block: ReadBlock = {
      id: `b${++this.count}`,
      kind, text, element, pieces,
      heading: isHeading ? null : this.heading,
      before: isHeading ? null : this.before,
      section: this.section,
    };
    this.heading = kind === 'heading' ? text : kind === 'headline' ? null : this.heading;
    this.before = isHeading ? null : text;
    return block;
  }
}

/** Open shadow trees are read in place of the element's own children, which they show through slots. */
function pushChildren(element: Element, steps: Step[]): void {
  const shadow = element.shadowRoot ?? null;
  const children = shadow ? [...shadow.childNodes] : slotted(element) ?? [...element.childNodes];
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i];
    if (child) steps.push(child);
  }
}

/** What a slot shows, or null where it shows its own children. */
function slotted(element: Element): Node[] | null {
  if (typeof HTMLSlotElement === 'undefined' || !(element instanceof HTMLSlotElement)) return null;
  const nodes = element.assignedNodes({ flatten: true });
  return nodes.length > 0 ? nodes : null;
}

/** Whether nothing but white space stands before the next line break. */
function isBeforeBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next && isText(next) && next.data.trim() === '') next = next.nextSibling;
  return next !== null && isElement(next) && next.tagName.toUpperCase() === 'BR';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** One text node's part of the page's text. */
type Piece = { node: Text; start: number; end: number; /** The node's leading white space is not part of the text. */ trimmed: boolean };

/** A page as running text with single spaces, and the way back from its offsets to the DOM. */
export type PageText = { text: string; pieces: readonly Piece[] };
export type Point = { node: Text; offset: number };

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'SVG']);
/** Elements that stand inside a line: all others part words. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);

/**
 * Reads a page's text: white space collapsed, so that a new layout of the source moves nothing; a space between blocks;
 * open shadow roots included.
 */
export function readPageText(root: Document | ShadowRoot | Element): PageText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Text): void => {
    const trimmed = text === '' || text.endsWith(' ');
    const start = text.length;
    text += collapse(node.data, trimmed);
    if (text.length > start) pieces.push({ node, start, end: text.length, trimmed });
  };
  const part = (): void => {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
  };
  visit('body' in root ? root.body : root, add, part);
  return { text, pieces };
}

function visit(root: Node, add: (node: Text) => void, part: () => void): void {
  // A stack of our own: hostile pages nest deeper than the call stack.
  const open: (Node | 'part')[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === 'part') part();
    else if (isText(next)) add(next);
    else if (!isElement(next)) open.push(...backwards(next));
    else if (!SKIPPED.has(next.nodeName.toUpperCase())) {
      const inline = INLINE.has(next.nodeName.toUpperCase());
      if (!inline) part();
      if (!inline) open.push('part');
      open.push(...backwards(next));
      if (next.shadowRoot) open.push(next.shadowRoot);
    }
  }
}

function backwards(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.lastChild; child; child = child.previousSibling) children.push(child);
  return children;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** @param trimmed drop leading white space, since the text before ends with it */
export function collapse(data: string, trimmed: boolean): string {
  const collapsed = data.replace(/\s+/g, ' ');
  return trimmed && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

/** The DOM place of the character at an offset, or after the character before it where `after` is set. */
export function pointAt(page: PageText, offset: number, after: boolean): Point | null {
  const index = firstIndex(page.pieces, (p) => (after ? p.end >= offset : p.end > offset));
  const piece = page.pieces[index];
  if (!piece || offset < piece.start) return null;
  return { node: piece.node, offset: rawOffset(piece, offset - piece.start, after) };
}

/** The text offset of a DOM place that lies in a text node of the page. */
export function offsetOf(page: PageText, node: Text, offset: number): number | null {
  const piece = page.pieces.find((p) => p.node === node);
  return piece ? piece.start + collapse(node.data.slice(0, offset), piece.trimmed).length : null;
}

/** The index of the first entry for which a test that stays true once it is true holds, or the length. */
function firstIndex<T>(entries: readonly T[], test: (entry: T) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && test(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far into the node's own data the given number of its collapsed characters reaches. */
function rawOffset(piece: Piece, count: number, after: boolean): number {
  const { data } = piece.node;
  let seen = 0;
  let inSpace = piece.trimmed;
  for (let i = 0; i < data.length; i++) {
    const space = /\s/.test(data[i] ?? '');
    const counts = !space || !inSpace;
    if (counts && seen === count && !after) return i;
    if (counts) seen += 1;
    inSpace = space;
    if (after && seen === count) return i + 1;
  }
  return data.length;
}

/** The document's text for the sentinel: in a few big pieces, without touching the page. */

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Text is checked in pieces of this length: long enough to be quick, short enough to stop early. */
const PIECE_LENGTH = 8_000;

/**
 * Gives the text under a node in pieces, open shadow trees included. Pieces overlap in nothing but end between nodes.
 * @param root where to begin
 */
export function* textPieces(root: Node): Generator<string> {
  let piece = '';
  const roots: Node[] = [root];
  for (let from = roots.pop(); from; from = roots.pop()) {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => (UNREAD.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
    });
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node instanceof Text) {
        piece += `${node.data} `;
        if (piece.length < PIECE_LENGTH) continue;
        yield piece;
        piece = '';
      } else if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  if (piece !== '') yield piece;
}

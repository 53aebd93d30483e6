/** The document's text for the sentinel: in a few big pieces, without touching the page. */

const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Text is checked in pieces of this length: long enough to be quick, short enough to stop early. */
const PIECE_LENGTH = 8_000;

/** Where one text is longer than a piece, pieces overlap by this much: more than any trigger word takes. */
const OVERLAP = 100;

/** Nodes after which the walk lets go even where there is no text: a hostile page may hold a hundred thousand. */
const NODES_PER_TURN = 1_000;

/**
 * Gives the text under a node in pieces, open shadow trees included; an empty piece is a chance to pause.
 * @param root where to begin
 */
export function* textPieces(root: Node): Generator<string> {
  let piece = '';
  let nodes = 0;
  const roots: Node[] = [root];
  for (let from = roots.pop(); from; from = roots.pop()) {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => (UNREAD.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
    });
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (++nodes % NODES_PER_TURN === 0) yield '';
      if (node instanceof Text) {
        piece += `${node.data} `;
        if (piece.length < PIECE_LENGTH) continue;
        for (let at = 0; at < piece.length; at += PIECE_LENGTH) yield piece.slice(at, at + PIECE_LENGTH + OVERLAP);
        piece = '';
      } else if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  if (piece !== '') yield piece;
}

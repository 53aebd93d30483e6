import type { Point } from './page-text.ts';

/** An XPath to a node from its document, such as `/html[1]/body[1]/p[2]/text()[1]`; null inside shadow trees. */
export function pathTo(node: Node): string | null {
  const steps: string[] = [];
  for (let at = node; at.nodeType !== 9; ) {
    const parent = at.parentNode;
    if (!parent || parent.nodeType === 11) return null;
    steps.unshift(`${stepName(at)}[${place(at, parent)}]`);
    at = parent;
  }
  return `/${steps.join('/')}`;
}

/** The text place at the end of such a path, or null where the page has no such node any more. */
export function pointOnPath(document: Document, path: string, offset: number): Point | null {
  let at: Node = document;
  for (const step of path.split('/').slice(1)) {
    const [, name, index] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    const child: Node | undefined = [...at.childNodes].filter((c) => stepName(c) === name)[Number(index) - 1];
    if (!child) return null;
    at = child;
  }
  return isText(at) && offset <= at.data.length ? { node: at, offset } : null;
}

function stepName(node: Node): string {
  return node.nodeType === 3 ? 'text()' : node.nodeName.toLowerCase();
}

function place(node: Node, parent: Node): number {
  return [...parent.childNodes].filter((c) => stepName(c) === stepName(node)).findIndex((c) => c === node) + 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

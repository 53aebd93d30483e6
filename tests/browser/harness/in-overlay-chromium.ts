import type { CDPSession, Page } from '@playwright/test';
import { insideSource, OVERLAY } from './in-overlay.ts';

type DebugNode = { backendNodeId: number; localName: string; children?: DebugNode[]; shadowRoots?: DebugNode[] };

/**
 * Evaluates an expression over `root` (and `focused`) inside the overlay's closed shadow root; null where the page has no
 * overlay.
 */
export async function inOverlay(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = overlayIn(root)?.shadowRoots?.[0];
    return shadow === undefined ? null : await evaluateOn(session, shadow, expression);
  } finally {
    await session.detach();
  }
}

function overlayIn(node: DebugNode): DebugNode | undefined {
  if (node.localName === OVERLAY) return node;
  for (const child of node.children ?? []) {
    const found = overlayIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function evaluateOn(session: CDPSession, { backendNodeId }: DebugNode, expression: string): Promise<unknown> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error('The overlay went away.');
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: insideSource(expression),
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const value: unknown = JSON.parse(String(result.value));
  return value;
}

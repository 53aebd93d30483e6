import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { sendBidi } from './firefox-chrome.ts';
import { insideSource, OVERLAY } from './in-overlay.ts';

const Tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const Host = z.object({ value: z.object({ shadowRoot: z.nullable(z.object({ sharedId: z.string() })) }) });
const Called = z.object({
  type: z.string(),
  result: z.optional(z.unknown()),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});

/**
 * Evaluates an expression over `root` (and `focused`) inside the overlay's closed shadow root; null where the page has no
 * overlay.
 */
export async function inOverlay(browser: Browser, page: Page, expression: string): Promise<unknown> {
  const { contexts } = Tree.parse(await sendBidi(browser, 'browsingContext.getTree', { maxDepth: 0 }));
  const context = contexts.find(({ url }) => url === page.url())?.context;
  if (context === undefined) throw new Error(`No tab shows ${page.url()}.`);

  const find = `() => document.querySelector(${JSON.stringify(OVERLAY)})`;
  const found = Host.safeParse(await call(browser, context, find, { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } }));
  if (!found.success || found.data.value.shadowRoot === null) return null;

  const { sharedId } = found.data.value.shadowRoot;
  const answer = await call(browser, context, insideSource(expression), { this: { sharedId } });
  const value: unknown = JSON.parse(z.object({ value: z.string() }).parse(answer).value);
  return value;
}

async function call(browser: Browser, context: string, functionDeclaration: string, more: object): Promise<unknown> {
  const answer = Called.parse(
    await sendBidi(browser, 'script.callFunction', { functionDeclaration, target: { context }, awaitPromise: true, ...more }),
  );
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no reason.');
  return answer.result;
}

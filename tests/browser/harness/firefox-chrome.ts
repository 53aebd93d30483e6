/** Firefox's own window, where menus, shortcuts and the sidebar are: scripts run there with the browser's rights. */
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

export type FirefoxWindow = {
  /** Evaluates an expression (promises are awaited) in the browser window, and gives its JSON value. */
  evaluate(expression: string): Promise<unknown>;
};

const Tree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const Evaluated = z.object({
  type: z.string(),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
  result: z.optional(z.object({ value: z.optional(z.string()) })),
});

export async function browserWindow(browser: Browser): Promise<FirefoxWindow> {
  const { contexts } = Tree.parse(await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window.');
  return {
    async evaluate(expression) {
      const wrapped = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
      const answer = Evaluated.parse(
        await sendBidi(browser, 'script.evaluate', { expression: wrapped, target: { context }, awaitPromise: true }),
      );
      if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no reason.');
      const value: unknown = JSON.parse(answer.result?.value ?? 'null');
      return value;
    },
  };
}

/** A WebDriver BiDi command that puppeteer has no function for; its connection is in no type. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const connection = 'connection' in browser ? browser.connection : null;
  if (typeof connection !== 'object' || connection === null || !('send' in connection) || typeof connection.send !== 'function') {
    throw new Error('This puppeteer keeps its BiDi connection elsewhere.');
  }
  const sent: unknown = Reflect.apply(connection.send, connection, [method, params]);
  return z.object({ result: z.unknown() }).parse(await sent).result;
}

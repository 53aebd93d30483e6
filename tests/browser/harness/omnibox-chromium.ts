import type { Worker } from '@playwright/test';
import * as z from 'zod/mini';

const Suggestions = z.array(z.object({ content: z.string(), description: z.string() }));

/** What the extension suggests under the address bar for words typed after its keyword. No test can type there in a headless browser. */
export async function suggestionsInOmnibox(worker: Worker, typed: string): Promise<z.infer<typeof Suggestions>> {
  return Suggestions.parse(await worker.evaluate(suggestInside, typed));
}

/** Presses Enter on what stands after the keyword; the answer opens in a new tab. */
export async function enterInOmnibox(worker: Worker, typed: string): Promise<void> {
  await worker.evaluate(enterInside, typed);
}

/** These two run inside the worker, so they can use nothing from outside. `dispatch` is Chromium's, and in no type. */
function suggestInside(typed: string): Promise<unknown> {
  const target: object | undefined = chrome?.omnibox.onInputChanged;
  if (!target || !('dispatch' in target) || typeof target.dispatch !== 'function') throw new Error('This browser dispatches no events.');
  const { dispatch } = target;
  return new Promise((resolve) => void Reflect.apply(dispatch, target, [typed, resolve]));
}

function enterInside(typed: string): void {
  const target: object | undefined = chrome?.omnibox.onInputEntered;
  if (!target || !('dispatch' in target) || typeof target.dispatch !== 'function') throw new Error('This browser dispatches no events.');
  Reflect.apply(target.dispatch, target, [typed, 'newForegroundTab']);
}

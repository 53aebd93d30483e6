/** What the reading tests need of a browser, in Chromium and in Firefox alike. */
import type { Reply } from '../harness/chromium.ts';

export type ReaderPage = {
  evaluate(expression: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  keyboard: { type(words: string): Promise<void>; press(key: string): Promise<void>; down(key: string): Promise<void>; up(key: string): Promise<void> };
};

export type ReaderBrowser<P extends ReaderPage> = {
  openArticle(address: string, reply: Reply): Promise<P>;
  serve(address: string, reply: Reply): void;
  /** Evaluates an expression over `root` and `focused` inside the closed overlay; null where there is none. */
  inOverlay(page: P, expression: string): Promise<unknown>;
  clickInOverlay(page: P, selector: string): Promise<void>;
  badge(page: P): Promise<string>;
  runCommand(name: string, page: P): Promise<void>;
  chooseMenu(id: string, page: P): Promise<void>;
  /** Opens a page of the extension in a new tab. */
  openOwnPage(path: string): Promise<P>;
};

/** Waits until a condition holds; fails with what it last gave. */
export async function until(what: string, condition: () => Promise<unknown>, timeout = 10_000): Promise<void> {
  const end = Date.now() + timeout;
  let last: unknown;
  do {
    last = await condition();
    if (last === true) return;
    await pause(100);
  } while (Date.now() < end);
  throw new Error(`Did not come about: ${what}. Last: ${JSON.stringify(last)}`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What a page shows of Assay, as a script of the page can see it: painted words, places, the overlay's host. */
import * as z from 'zod/mini';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

const Painted = z.array(z.object({ text: z.string(), verdict: z.string(), around: z.nullable(z.string()) }));
export type Painted = z.infer<typeof Painted>;

/** The page's parts that no mark may stand in. */
const SIDE_PARTS = 'nav, aside, footer, form header, pre, code, textarea, dialog:not([open]), [role], [hidden], [contenteditable], [class*="comment"]:not(body):not(.story), [class*="cookie"], [class*="ad-"], [class*="advert"], .sponsored, .related-articles, #cookie-consent, #disqus_thread';

/** Everything that is painted, in no order, with the side part it stands in, if any. */
export async function painted(page: ReaderPage): Promise<Painted> {
  return Painted.parse(await page.evaluate(`[...CSS.highlights].filter(([name]) => name.startsWith('assay-')).flatMap(([name, highlight]) =>
    [...highlight].map((range) => ({
      text: range.toString().replace(/\\s+/g, ' '),
      verdict: name.slice(6),
      around: range.startContainer.parentElement?.closest(${JSON.stringify(SIDE_PARTS)})?.outerHTML.slice(0, 80) ?? null,
    })))`));
}

/** Whether some mark covers these words. */
export async function isPainted(page: ReaderPage, words: string): Promise<boolean> {
  return (await painted(page)).some(({ text }) => text.includes(words));
}

/** The middle of the first of these words on the screen, scrolled into sight. */
export async function middleOfWords(page: ReaderPage, words: string): Promise<{ x: number; y: number }> {
  return z.object({ x: z.number(), y: z.number() }).parse(await page.evaluate(`(() => {
    const roots = [document.body, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(${JSON.stringify(words)});
        if (at < 0 || node.parentElement.closest('script')) continue;
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + ${JSON.stringify(words)}.length);
        const rect = range.getClientRects()[0];
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
    }
    throw new Error('Not on the page: ' + ${JSON.stringify(words)});
  })()`));
}

/** How many hosts of ours the page has. */
export async function hosts(page: ReaderPage): Promise<number> {
  return z.number().parse(await page.evaluate("document.querySelectorAll('assay-overlay').length"));
}

/** Whether the document is, letter for letter, what its source gives. */
export async function isUntouched(page: ReaderPage, source: string): Promise<unknown> {
  return await page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(source)}, 'text/html').documentElement.outerHTML === document.documentElement.outerHTML`,
  );
}

/** What the overlay's view reads; null where nothing is shown. */
export async function viewText<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<string | null> {
  const text = await browser.inOverlay(page, "root.querySelector('.surface:not([hidden]) .card')?.innerText ?? null");
  return z.nullable(z.string()).parse(text);
}

/** The claims of the open list, and what of it has the focus. */
export async function listState<P extends ReaderPage>(browser: ReaderBrowser<P>, page: P): Promise<{ names: string[]; focused: number }> {
  const state = await browser.inOverlay(page, `(() => {
    const rows = [...root.querySelectorAll('.surface:not([hidden]) ol button')];
    return { names: rows.map((row) => row.textContent), focused: rows.indexOf(focused) };
  })()`);
  return z.object({ names: z.array(z.string()), focused: z.number() }).parse(state ?? { names: [], focused: -1 });
}

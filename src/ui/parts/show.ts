import { render, type VNode } from 'preact';
import { text } from '../../text.ts';

/** Shows a page of the extension in its `main`, under a title in the reader's language. */
export function show(page: VNode, titleKey: string): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main element.');
  document.title = text(titleKey);
  document.documentElement.lang = text('language');
  render(page, main);
}

import type { Source } from '../../pack/source.ts';

/** Characters that Markdown would take for its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A source as a list shows it: title with address, publisher, date, what else names it, and its standing where it is not the original. */
export function namedSource(source: Source | undefined, locator: string | null = null): string {
  if (!source) return '';
  const { title, publisher, date, url, document, standing } = source;
  const name = url === null ? escaped(title) : `[${escaped(title)}](<${url}>)`;
  return [`${name}, ${escaped(publisher)}`, date, document, locator, standing === 'original' ? null : standing].filter(Boolean).map((part) => part ?? '').join(', ');
}

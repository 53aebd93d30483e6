import type { Card } from '../../messages.ts';

/** A source that a claim's card cites, without what it is cited for. */
export type CitedSource = Pick<Card['citations'][number], 'source' | 'title' | 'publisher' | 'date' | 'url' | 'document' | 'kind'>;

/** What cites sources: a claim's card, or a source by itself. */
export type Citing = { citations: readonly CitedSource[] };

/** The sources that cards cite, each once, in the order of their ids. */
export function citedSources(cards: Iterable<Citing>): CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const card of cards) {
    for (const { source, title, publisher, date, url, document, kind } of card.citations) {
      sources.set(source, { source, title, publisher, date, url, document, kind });
    }
  }
  return [...sources.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** The DOI of a source, bare, where its address or its document number is one. */
export function doiOf({ url, document }: CitedSource): string | null {
  const found = /(?:^https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s*)(10\.\d{4,9}\/[^\s,;]+)/i;
  return found.exec(url ?? '')?.[1] ?? found.exec(document ?? '')?.[1] ?? null;
}

/** A partial date (2025, 2025-04, 2025-04-30) as numbers: year, month, day, as far as it is known. */
export function dateParts(date: string | null): number[] {
  return date === null ? [] : date.split('-').map(Number);
}

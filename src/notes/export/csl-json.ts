import { citedSources, dateParts, doiOf } from './cited-sources.ts';
import type { CitedSource, Citing } from './cited-sources.ts';

type Date = { 'date-parts': number[][] };

/** A source as citation programs know it: the Citation Style Language's input, version 1.0.2. */
export type CslItem = {
  id: string;
  type: string;
  title: string;
  publisher?: string;
  'container-title'?: string;
  issued?: Date;
  accessed?: Date;
  URL?: string;
  DOI?: string;
  number?: string;
};

/** Our kinds of source among those of CSL. Research is an article of a journal only where a DOI says so. */
const TYPES: Readonly<Record<string, string>> = {
  'primary-data': 'dataset',
  'official-document': 'report',
  law: 'legislation',
  'company-filing': 'report',
  research: 'report',
  news: 'article-newspaper',
  'fact-check': 'webpage',
};

/** Kinds that come out in something: the publisher is the name of a paper, a journal or a site. */
const CONTAINED = new Set(['article-newspaper', 'article-journal', 'webpage']);

/**
 * Writes the sources that cards cite as CSL-JSON.
 * @param exported the time of the export, ISO: counts as the day of access
 */
export function sourcesToCslJson(cards: Iterable<Citing>, exported: string): string {
  return `${JSON.stringify(citedSources(cards).map((source) => cslItem(source, exported)), null, 2)}\n`;
}

/** One source as CSL-JSON; what is not known of it is left out. */
export function cslItem(source: CitedSource, exported: string): CslItem {
  const { title, publisher, url, document, date } = source;
  const doi = doiOf(source);
  const type = source.kind === 'research' && doi !== null ? 'article-journal' : (TYPES[source.kind] ?? 'document');
  return {
    id: source.source,
    type,
    title,
    ...(CONTAINED.has(type) ? { 'container-title': publisher } : { publisher }),
    ...(date === null ? {} : { issued: { 'date-parts': [dateParts(date)] } }),
    ...(url === null ? {} : { URL: url, accessed: { 'date-parts': [dateParts(exported.slice(0, 10))] } }),
    ...(doi === null ? {} : { DOI: doi }),
    ...(document === null || doi !== null ? {} : { number: document }),
  };
}

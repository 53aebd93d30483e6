import { citedSources, doiOf } from './cited-sources.ts';
import type { CitedSource, Citing } from './cited-sources.ts';

/** Our kinds of source among those of RIS. */
const TYPES: Readonly<Record<string, string>> = {
  'primary-data': 'DATA',
  'official-document': 'RPRT',
  law: 'STAT',
  'company-filing': 'RPRT',
  research: 'RPRT',
  news: 'NEWS',
  'fact-check': 'ELEC',
};

/** Writes the sources that cards cite as RIS, one record a source, lines ended as the format asks. */
export function sourcesToRis(cards: Iterable<Citing>, exported: string): string {
  return citedSources(cards).map((source) => record(source, exported)).join('');
}

function record(source: CitedSource, exported: string): string {
  const { title, publisher, url, document, date } = source;
  const doi = doiOf(source);
  const type = source.kind === 'research' && doi !== null ? 'JOUR' : (TYPES[source.kind] ?? 'GEN');
  const lines: [string, string | null][] = [
    ['TY', type],
    ['ID', source.source],
    ['TI', title],
    // What a piece came out in: of a report, the institution is its publisher alone.
    ['T2', type === 'NEWS' || type === 'JOUR' || type === 'ELEC' ? publisher : null],
    ['PB', publisher],
    // Y1 and not PY with DA: of newspapers, some readers take the whole date from nowhere else.
    ['Y1', date === null ? null : risDate(date)],
    ['DO', doi],
    ['UR', url],
    ['Y2', url === null ? null : risDate(exported.slice(0, 10))],
    ['M1', document === null || doi !== null ? null : document],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
  return [...written, 'ER  - ', '', ''].join('\r\n');
}

/** A date as RIS writes it: year, month, day and a remark, each place kept where there is nothing for it. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

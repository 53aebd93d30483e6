import { citedSources, dateParts, doiOf } from './cited-sources.ts';
import type { CitedSource, Citing } from './cited-sources.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX gives a meaning, written so that it is printed. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '#': '\\#', _: '\\_', '%': '\\%',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/** Writes the sources that cards cite as BibTeX, in UTF-8. */
export function sourcesToBibtex(cards: Iterable<Citing>, exported: string): string {
  return citedSources(cards).map((source) => `${entry(source, exported)}\n`).join('\n');
}

function entry(source: CitedSource, exported: string): string {
  const { title, publisher, url, document } = source;
  const [year, month, day] = dateParts(source.date);
  const doi = doiOf(source);
  const type = typeOf(source, doi);
  const fields: [string, string | null][] = [
    // A second pair of braces keeps the capitals of names, which styles would lower.
    ['title', `{{${tex(title)}}}`],
    [type === 'article' ? 'journal' : type === 'techreport' ? 'institution' : 'publisher', `{${tex(publisher)}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
    ['doi', doi === null ? null : `{${verbatim(doi)}}`],
    ['url', url === null ? null : `{${verbatim(url)}}`],
    ['urldate', url === null ? null : `{${exported.slice(0, 10)}}`],
    ['number', document === null || doi !== null ? null : `{${tex(document)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${type}{${source.source},\n${lines.join(',\n')}\n}`;
}

function typeOf({ kind }: CitedSource, doi: string | null): 'article' | 'techreport' | 'misc' {
  if (kind === 'news' || (kind === 'research' && doi !== null)) return 'article';
  return kind === 'research' || kind === 'official-document' || kind === 'company-filing' ? 'techreport' : 'misc';
}

function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (c) => TEX[c] ?? c);
}

/** Addresses and DOIs stand as they are; what would end the field, or the line, is written as the web writes it. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (c) => encodeURIComponent(c));
}

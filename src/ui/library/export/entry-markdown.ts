import { figureText } from '../../../figure-text.ts';
import type { ClaimEntry, Entry, EntryLink, SeriesEntry, SourceEntry, TermEntry } from '../../../library-messages.ts';
import { inlineText, link } from '../../../notes/export/escape-markdown.ts';
import { text } from '../../../text.ts';
import { VERDICT_LOOKS } from '../../../verdict-looks.ts';
import { dateText } from '../../parts/date-text.ts';
import { wording } from '../../parts/wording.ts';
import { seriesTable } from '../chart/series-table.ts';
import { BEARING_HEADINGS, sourceFacts } from '../source-facts.ts';

/** Writes an entry as Markdown: all that its page says. */
export function entryToMarkdown(entry: Entry): string {
  return `${[`# ${inlineText(entry.title)}`, ...parts(entry)].filter((part) => part !== '').join('\n\n')}\n`;
}

function parts(entry: Entry): string[] {
  switch (entry.kind) {
    case 'claim':
      return claimParts(entry);
    case 'source':
      return sourceParts(entry);
    case 'series':
      return seriesParts(entry);
    default:
      return termParts(entry);
  }
}

function claimParts({ card, series, terms }: ClaimEntry): string[] {
  const bearings = (['contradicts', 'qualifies', 'supports'] as const).flatMap((bearing) => {
    const own = card.citations.filter((citation) => citation.bearing === bearing);
    return own.length === 0 ? [] : [section(BEARING_HEADINGS[bearing], own.map((citation) =>
      `${inlineText(citation.finding)} ${link(citation.title, citation.url ?? '')}, ${inlineText([...sourceFacts(citation), citation.locator].filter((fact) => fact !== null).join(', '))}`))];
  });
  return [
    `**${text(VERDICT_LOOKS[card.assessment.verdict].word)}** ${inlineText(card.assessment.reason)}`,
    inlineText(card.context),
    section('figuresFound', figures(card, 'found')),
    section('figuresClaimed', figures(card, 'claimed')),
    ...bearings,
    links('libraryRelated', card.related.map(({ wording: title }) => ({ title }))),
    links('libraryData', series),
    links('libraryGlossary', terms),
    inlineText(text('libraryChecked', dateText(card.checked), card.pack.version)),
  ];
}

function figures(card: ClaimEntry['card'], is: 'found' | 'claimed'): string[] {
  return card.figures.filter((figure) => figure.is === is).map((figure) =>
    inlineText(`${figureText(figure, wording())}: ${figure.what} (${figure.year})`));
}

function sourceParts({ source, note, citedBy }: SourceEntry): string[] {
  return [
    inlineText(sourceFacts(source).join(', ')),
    source.url === null ? '' : link(source.url, source.url),
    inlineText(source.document ?? ''),
    inlineText(note ?? ''),
    section('libraryCitedBy', citedBy.map(({ claim, finding }) => `${inlineText(claim.title)} ${inlineText(finding)}`)),
  ];
}

function seriesParts({ series }: SeriesEntry): string[] {
  const { head, rows } = seriesTable(series);
  const table = [head, head.map(() => '---'), ...rows.map(({ cells }) => cells)].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return [inlineText(series.what), table.join('\n'), inlineText(series.note), inlineText(text('asOf', dateText(series.asOf))), links('librarySources', series.sources)];
}

function termParts({ text: meaning, otherNames, deposit, sources }: TermEntry): string[] {
  const control = deposit?.control.map(({ by, asOf, source }) => `${inlineText(text('mapControlled', by, dateText(asOf)))} (${inlineText(source.title)})`) ?? [];
  return [
    inlineText(meaning),
    otherNames.length === 0 ? '' : inlineText(text('libraryAlso', otherNames.join(', '))),
    deposit === null ? '' : section('mapControl', control),
    links('librarySources', sources),
  ];
}

function links(heading: string, entries: readonly Pick<EntryLink, 'title'>[]): string {
  return section(heading, entries.map(({ title }) => inlineText(title)));
}

function section(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`## ${inlineText(text(heading))}`, '', ...items.map((item) => `- ${item}`)].join('\n');
}

/** A dash where a table has nothing, so that no cell runs into the next. */
function cell(value: string): string {
  return value.startsWith('---') ? value : inlineText(value) || '–';
}

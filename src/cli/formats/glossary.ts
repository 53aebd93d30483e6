import type { GlossaryEntry } from '../../pack/glossary.ts';
import type { Pack } from '../../pack/pack.ts';
import { escaped, namedSource } from './markdown.ts';

/** The glossary as Markdown: a section an entry, by name, with its sources; deposits with their place and who holds the ground. */
export function glossaryOf({ title, version, glossary, sources }: Pick<Pack, 'title' | 'version' | 'glossary' | 'sources'>): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const name = (id: string): string => namedSource(byId.get(id));
  const sections = glossary.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map((entry) => section(entry, name));
  return `# ${escaped(title)}: glossary\n\nEdition ${version}, ${glossary.length} entries.\n\n${sections.join('\n\n')}\n`;
}

function section(entry: GlossaryEntry, source: (id: string) => string): string {
  const { id, name, otherNames, kind, text, sources, claims = [] } = entry;
  return [
    `<a id="${id}"></a>\n\n## ${escaped(name)}`,
    `*${kind}*${otherNames.length > 0 ? ` · also ${otherNames.map(escaped).join(', ')}` : ''}`,
    escaped(text),
    entry.kind === 'deposit' && depositLines(entry, source),
    `Sources:\n\n${sources.map((one) => `- ${source(one)}`).join('\n')}`,
    claims.length > 0 && `Claims: ${claims.map((one) => `\`${one}\``).join(', ')}`,
  ].filter(Boolean).join('\n\n');
}

function depositLines({ country, region, coordinates, minerals, control }: Extract<GlossaryEntry, { kind: 'deposit' }>, source: (id: string) => string): string {
  return [
    `- Minerals: ${minerals.map(escaped).join(', ')}`,
    `- Place: ${escaped(region)}, ${escaped(country)}`,
    coordinates && `- Coordinates (WGS 84): ${coordinates.lat}, ${coordinates.lon}${coordinates.of === undefined ? '' : `, ${escaped(coordinates.of)}`} (${source(coordinates.cite)})`,
    ...control.map(({ by, asOf, cite }) => `- Held as of ${asOf} by ${escaped(by)} (${source(cite)})`),
  ].filter(Boolean).join('\n');
}

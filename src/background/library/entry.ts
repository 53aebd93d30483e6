import { assessmentAt } from '../../engine/assessment.ts';
import type { Deposit, Entry, EntryKind, EntryLink, FullSeries, LibraryReply, LibraryRequest } from '../../library-messages.ts';
import { glossarySources, type GlossaryEntry } from '../../pack/glossary.ts';
import type { Pack } from '../../pack/pack.ts';
import { cardOf } from '../card.ts';
import { currentPack, type CurrentPack } from '../current-pack.ts';

type Claim = Pack['claims'][number];
type Source = Pack['sources'][number];
type Series = Pack['series'][number];

/** One entry with all that is known of it and all that names it. */
export async function answerEntry({ kind, id }: LibraryRequest<'library-entry'>): Promise<LibraryReply<'library-entry'>> {
  return { entry: entryOf(kind, id, await currentPack()) };
}

/** Every data series in full, by title. */
export async function answerSeries(): Promise<LibraryReply<'library-series'>> {
  const { pack, sources } = await currentPack();
  return { series: pack.series.map((series) => fullSeries(series, sources)).sort((a, b) => a.title.localeCompare(b.title, 'en')) };
}

/** Every deposit of the glossary, by name. */
export async function answerDeposits(): Promise<LibraryReply<'library-deposits'>> {
  const current = await currentPack();
  return { deposits: current.pack.glossary.flatMap((entry) => depositOf(entry, current) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

/** One entry of the pack, or null where it has none of that id. */
export function entryOf(kind: EntryKind, id: string, current: CurrentPack): Entry | null {
  switch (kind) {
    case 'claim':
      return claimEntry(current.claims.get(id), current);
    case 'source':
      return sourceEntry(current.sources.get(id), current);
    case 'series':
      return seriesEntry(current.series.get(id), current);
    default:
      return termEntry(current.pack.glossary.find((entry) => entry.id === id), current);
  }
}

function claimEntry(claim: Claim | undefined, current: CurrentPack): Entry | null {
  const card = claim && cardOf(claim, null, current);
  if (!claim || !card) return null;
  const charted = current.series.get(seriesIn(claim) ?? '');
  return {
    kind: 'claim', id: claim.id, title: claim.claim, card, assessments: claim.assessments,
    series: charted === undefined ? [] : [seriesLink(charted)],
    terms: current.pack.glossary.filter(({ claims = [] }) => claims.includes(claim.id)).map(termLink),
  };
}

function sourceEntry(source: Source | undefined, { pack }: CurrentPack): Entry | null {
  if (source === undefined) return null;
  const { id, title, publisher, date, url, kind, standing, document = null, stateMedia = false, language, archive = null, note = null } = source;
  return {
    kind: 'source', id, title, language, archive, note,
    source: { source: id, title, publisher, date, url, document, kind, standing, stateMedia },
    citedBy: pack.claims.flatMap((claim) => claim.citations.filter((citation) => citation.source === id)
      .map(({ bearing, finding, locator }) => ({ claim: claimLink(claim), bearing, finding, locator }))),
    series: pack.series.filter((series) => sourcesOfSeries(series).has(id)).map(seriesLink),
    terms: pack.glossary.filter((entry) => glossarySources(entry).some((named) => named.id === id)).map(termLink),
  };
}

function seriesEntry(series: Series | undefined, { pack, sources }: CurrentPack): Entry | null {
  if (series === undefined) return null;
  return {
    kind: 'series', id: series.id, title: series.title,
    series: fullSeries(series, sources),
    claims: pack.claims.filter((claim) => seriesIn(claim) === series.id).map(claimLink),
  };
}

function termEntry(entry: GlossaryEntry | undefined, current: CurrentPack): Entry | null {
  if (entry === undefined) return null;
  const { id, name, kind, otherNames, text, sources, claims = [] } = entry;
  return {
    kind: 'term', id, title: name, group: kind, otherNames, text,
    deposit: depositOf(entry, current),
    sources: sources.map((one) => sourceLink(one, current.sources)),
    claims: claims.flatMap((one) => {
      const claim = current.claims.get(one);
      return claim === undefined ? [] : [claimLink(claim)];
    }),
  };
}

function depositOf(entry: GlossaryEntry, { sources }: CurrentPack): Deposit | null {
  if (entry.kind !== 'deposit') return null;
  const { id, name, country, region, coordinates, minerals, control } = entry;
  return {
    id, name, country, region, minerals,
    place: coordinates && { lat: coordinates.lat, lon: coordinates.lon, of: coordinates.of ?? null, source: sourceLink(coordinates.cite, sources) },
    control: control.map(({ by, asOf, cite }) => ({ by, asOf, source: sourceLink(cite, sources) })),
  };
}

function fullSeries(series: Series, sources: ReadonlyMap<string, Source>): FullSeries {
  const { id, title, what, unit, kind, asOf, note, cite, points } = series;
  return {
    id, title, what, unit, kind, asOf, note,
    points: points.map((point) => ({
      of: point.of, period: point.period, low: point.value, high: point.high ?? point.value, mark: point.mark ?? null, cite: point.cite ?? cite,
    })),
    sources: [...sourcesOfSeries(series)].map((one) => sourceLink(one, sources)),
  };
}

function sourcesOfSeries({ cite, points }: Series): Set<string> {
  return new Set(points.flatMap((point) => point.cite ?? cite));
}

/** The id of the series that a claim draws, without its period. */
function seriesIn({ chart }: Claim): string | undefined {
  return chart?.split('@', 1)[0];
}

function claimLink({ id, claim, assessments }: Claim): EntryLink {
  return { kind: 'claim', id, title: claim, verdict: assessmentAt(assessments, null)?.verdict ?? null };
}

/** A source that the pack lacks is named by its id. */
function sourceLink(id: string, sources: ReadonlyMap<string, Source>): EntryLink {
  const source = sources.get(id);
  return { kind: 'source', id, title: source === undefined ? id : `${source.title} (${source.publisher})`, verdict: null };
}

function seriesLink({ id, title }: Series): EntryLink {
  return { kind: 'series', id, title, verdict: null };
}

function termLink({ id, name }: GlossaryEntry): EntryLink {
  return { kind: 'term', id, title: name, verdict: null };
}

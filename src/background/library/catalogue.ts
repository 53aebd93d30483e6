import { assessmentAt } from '../../engine/assessment.ts';
import type { EntryKind, Row } from '../../library-messages.ts';
import type { Pack } from '../../pack/pack.ts';
import { countryFinder } from './countries.ts';

/** A row with what it is filtered by. */
export type Listed = Row & { countries: readonly string[]; searched: string };

export type Catalogue = Readonly<Record<EntryKind, readonly Listed[]>>;

/** Made once for each pack in use. */
const made = new WeakMap<Pack, Catalogue>();

/** All entries of a pack as rows, each kind in the order in which it is read: claims by theme, sources by date, the rest by name. */
export function catalogueOf(pack: Pack): Catalogue {
  const known = made.get(pack);
  if (known !== undefined) return known;
  const catalogue = listed(pack);
  made.set(pack, catalogue);
  return catalogue;
}

function listed({ claims, sources, series, glossary, lexicon }: Pack): Catalogue {
  const countriesIn = countryFinder(lexicon);
  const row = (shown: Row, more: readonly string[] = []): Listed => {
    const words = [shown.title, shown.about ?? '', ...more].join(' ');
    return { ...shown, countries: countriesIn(words), searched: words.toLowerCase() };
  };
  return {
    claim: claims.map(({ id, theme, claim, assessments, asOf }) => row({
      kind: 'claim', id, title: claim, verdict: assessmentAt(assessments, null)?.verdict ?? null, group: theme, about: null, date: asOf,
    })).sort((a, b) => compare(a.group, b.group) || compare(a.title, b.title)),
    source: sources.map(({ id, title, kind, publisher, date }) => row({ kind: 'source', id, title, verdict: null, group: kind, about: publisher, date }))
      .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title)),
    series: series.map(({ id, title, kind, what, asOf, points }) => row(
      { kind: 'series', id, title, verdict: null, group: kind, about: what, date: asOf },
      points.flatMap(({ of }) => of ?? []),
    )).sort(byTitle),
    term: glossary.map((entry) => row(
      {
        kind: 'term', id: entry.id, title: entry.name, verdict: null, group: entry.kind, about: entry.text,
        date: entry.kind === 'deposit' ? (entry.control.at(-1)?.asOf ?? null) : null,
      },
      [...entry.otherNames, ...(entry.kind === 'deposit' ? [entry.country, entry.region, ...entry.minerals] : [])],
    )).sort(byTitle),
  };
}

function byTitle(a: Row, b: Row): number {
  return compare(a.title, b.title);
}

/** By code units: `localeCompare` takes seconds over 100,000 titles. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

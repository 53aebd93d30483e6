import { assessmentAt } from '../engine/assessment.ts';
import { chartPart } from './chart.ts';
import type { Pack, PackClaim } from './pack.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';

/** The part of a pack that readers see. */
type Shown = Pick<Pack, 'claims' | 'sources' | 'series'>;

/** What readers would see of a claim that changed: the field, and what it said and says. */
export type Change = { field: string; before: string; after: string };
export type Difference = { claim: string; kind: 'added' | 'removed' | 'changed'; changes: Change[] };

/** What readers would see change between two packs, claim by claim; patterns and words of the lexicon are no part of it. */
export function differencesOf(before: Shown, after: Shown): Difference[] {
  const old = shown(before);
  const now = shown(after);
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((claim): Difference[] => {
    const was = old.get(claim);
    const is = now.get(claim);
    if (!was) return [{ claim, kind: 'added', changes: [] }];
    if (!is) return [{ claim, kind: 'removed', changes: [] }];
    const changes = changesOf(was, is);
    return changes.length === 0 ? [] : [{ claim, kind: 'changed', changes }];
  });
}

/** One field for each name: a claim may cite a source twice, and have two figures of one kind. */
function gathered(fields: readonly (readonly [name: string, value: string])[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const [name, value] of fields) {
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : `${before}; ${value}`);
  }
  return byName;
}

/** Each claim as fields and what a card shows of them. */
function shown({ claims, sources, series }: Shown): Map<string, Map<string, string>> {
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const seriesById = new Map(series.map((one) => [one.id, one]));
  return new Map(claims.map((claim) => [claim.id, fieldsOf(claim, sourcesById, seriesById)]));
}

function fieldsOf(
  { claim, assessments, asOf, checked, context, figures, chart, citations, confusedWith = [] }: PackClaim,
  sources: ReadonlyMap<string, Source>,
  series: ReadonlyMap<string, Series>,
): Map<string, string> {
  const latest = assessmentAt(assessments, null);
  return gathered([
    ['claim', claim],
    ['verdict', latest?.verdict ?? ''],
    ['reason', latest?.reason ?? ''],
    ['assessments', assessments.map(({ from, until, verdict, reason }) => `${from} to ${until ?? 'now'}: ${verdict}, ${reason}`).join('; ')],
    ['context', context],
    ['as of', asOf],
    ['checked', checked],
    ['confused with', confusedWith.join(' ')],
    ...figures.map(({ is, what, year, low, high, unit }): [string, string] => [`figure ${is}: ${what} (${year})`, `${low === high ? low : `${low} to ${high}`} ${unit}`]),
    ...(chart === undefined ? [] : chartFields(chart, series)),
    ...citations.map(({ source, bearing, finding, locator }): [string, string] => [`source ${source}`, [bearing, finding, locator, addressOf(sources.get(source))].filter(Boolean).join(' | ')]),
  ]);
}

/** One field for the chart as a whole, one for each of its points: a changed number is told by itself. */
function chartFields(reference: string, all: ReadonlyMap<string, Series>): [string, string][] {
  const part = chartPart(reference, all);
  if ('reason' in part) return [['chart', reference]];
  const { series: { title, what, unit, note }, points } = part;
  return [
    ['chart', [title, what, unit, note].join(' | ')],
    ...points.map(({ of, period, value, high, mark }): [string, string] =>
      [`chart ${[of, period].filter(Boolean).join(' ')}`, [high === undefined ? value : `${value} to ${high}`, mark].filter((text) => text !== undefined).join(' ')]),
  ];
}

function addressOf(source: Source | undefined): string {
  return source ? [source.title, source.publisher, source.date, source.url ?? source.document, source.standing].filter(Boolean).join(', ') : '';
}

function changesOf(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): Change[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [before, after] = [was.get(field) ?? '', is.get(field) ?? ''];
    return before === after ? [] : [{ field, before, after }];
  });
}

import { assessmentAt } from '../../engine/assessment.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Claim } from '../claim.ts';
import { type GlossaryEntry, glossarySources } from '../glossary.ts';
import type { PackClaim } from '../pack.ts';
import type { Problem } from '../problem.ts';
import type { Series } from '../series.ts';
import type { Source } from '../source.ts';
import { checkGlossary } from './glossary.ts';
import { checkSeries, uncharted } from './series.ts';
import { unusedConcepts } from './unused-concepts.ts';

export type Checked = {
  pack: { edition: string };
  claims: readonly { file: string; value: Claim }[];
  sources: readonly { file: string; value: Source }[];
  series: readonly { file: string; value: Series }[];
  glossary: readonly { file: string; value: GlossaryEntry }[];
  lexicon: Lexicon;
};

/** Every id that is named must exist; figures must belong to figure slots; hard verdicts need sources against; nothing lies unused. */
export function checkReferences({ pack, claims, sources, series, glossary, lexicon }: Checked): Problem[] {
  const known = { claims: idsOf(claims), sources: idsOf(sources) };
  const cited = new Set([
    ...claims.flatMap(({ value }) => [...value.citations.map((c) => c.source), ...value.figures.map((f) => f.cite)]),
    ...series.flatMap(({ value }) => [...value.cite, ...value.points.flatMap((point) => point.cite ?? [])]),
    ...glossary.flatMap(({ value }) => glossarySources(value).map(({ id }) => id)),
  ]);
  return [
    ...claims.flatMap(({ file, value }) => claimProblems(file, value, known, lexicon)),
    ...packProblems({ claims, sources, series, glossary, lexicon }),
    ...sources.filter(({ value }) => !cited.has(value.id)).map(({ file }) => ({ file, field: 'id', message: 'no claim, series or glossary entry cites this source' })),
    ...uncharted(claims, series),
    ...checkGlossary(glossary, { ...known, lexicon, edition: pack.edition }),
    ...unusedConcepts(claims.map(({ value }) => value), lexicon),
  ];
}

type Entry<T> = { file: string; value: T };
type Known = { claims: ReadonlySet<string>; sources: ReadonlySet<string> };
type Lists = {
  claims: readonly Entry<PackClaim>[];
  sources: readonly Entry<Source>[];
  series: readonly Entry<Series>[];
  glossary: readonly Entry<GlossaryEntry>[];
  lexicon: Lexicon;
};

/** What of one claim the rest of its pack does not bear out. */
export function claimProblems(file: string, claim: PackClaim, known: Known, lexicon: Lexicon): Problem[] {
  return [
    ...unknownIds(file, claim, known.claims, known.sources),
    ...unknownConcepts(file, claim, lexicon),
    ...looseFigures(file, claim),
    ...bareVerdicts(file, claim),
    ...oneSource(file, claim),
  ];
}

/** What the lists of a pack do not agree on, its claims one by one aside. */
export function packProblems({ claims, sources, series, glossary, lexicon }: Lists): Problem[] {
  return [
    ...[claims, sources, series, glossary].flatMap((list) => duplicates(list.map(({ file, value }) => ({ file, id: value.id })))),
    ...checkSeries(claims, series, idsOf(sources)),
    ...unknownMembers(lexicon),
  ];
}

function idsOf(list: readonly Entry<{ id: string }>[]): Set<string> {
  return new Set(list.map(({ value }) => value.id));
}

function unknownIds(file: string, claim: PackClaim, claims: ReadonlySet<string>, sources: ReadonlySet<string>): Problem[] {
  return [
    ...claim.citations.flatMap(({ source }, at) => (sources.has(source) ? [] : [{ file, field: `citations.${at}.source`, message: `unknown source "${source}"` }])),
    ...claim.figures.flatMap(({ cite }, at) => (sources.has(cite) ? [] : [{ file, field: `figures.${at}.cite`, message: `unknown source "${cite}"` }])),
    ...claim.related.flatMap((id, at) => (claims.has(id) ? [] : [{ file, field: `related.${at}`, message: `unknown claim "${id}"` }])),
  ];
}

function unknownConcepts(file: string, claim: PackClaim, lexicon: Lexicon): Problem[] {
  return claim.patterns.flatMap((pattern, p) => {
    const uses = [
      ...Object.entries(pattern.slots).flatMap(([name, slot]) => ('any' in slot ? slot.any.map((id) => ({ id, field: `slots.${name}.any` })) : [])),
      ...Object.entries(pattern.never ?? {}).flatMap(([name, never]) => never.any.map((id) => ({ id, field: `never.${name}.any` }))),
      ...(pattern.against ?? []).map((id) => ({ id, field: 'against' })),
    ];
    const concepts = uses.filter(({ id }) => !Object.hasOwn(lexicon.concepts, id))
      .map(({ id, field }) => ({ file, field: `patterns.${p}.${field}`, message: `unknown concept "${id}"` }));
    return [...concepts, ...unknownSlots(file, pattern, p), ...unanchored(file, pattern, p)];
  });
}

function unknownSlots(file: string, pattern: PackClaim['patterns'][number], p: number): Problem[] {
  const named = [
    ...Object.entries(pattern.slots).flatMap(([name, slot]) => {
      const others = 'figure' in slot ? (slot.of ?? []) : [slot.beside, slot.after].filter((other) => other !== undefined);
      return others.map((other) => ({ other, field: `slots.${name}` }));
    }),
    ...Object.entries(pattern.never ?? {}).flatMap(([name, { beside }]) => (beside === undefined ? [] : [{ other: beside, field: `never.${name}` }])),
    ...(pattern.speech === undefined ? [] : [{ other: pattern.speech, field: 'speech' }]),
  ];
  return named.filter(({ other }) => !Object.hasOwn(pattern.slots, other))
    .map(({ other, field }) => ({ file, field: `patterns.${p}.${field}`, message: `unknown slot "${other}"` }));
}

/** Some needed slot must be one that only the sentence itself can fill: the sentence is found by it. */
function unanchored(file: string, pattern: PackClaim['patterns'][number], p: number): Problem[] {
  const anchored = Object.values(pattern.slots).some((slot) => 'any' in slot && !slot.optional
    && (slot.from ?? ['clause']).every((scope) => scope === 'clause' || scope === 'sentence'));
  return anchored ? [] : [{ file, field: `patterns.${p}.slots`, message: 'needs a slot that only the sentence itself can fill' }];
}

function looseFigures(file: string, claim: PackClaim): Problem[] {
  const slots = new Set(claim.patterns.flatMap((pattern) => Object.entries(pattern.slots).flatMap(([name, slot]) => ('figure' in slot ? [name] : []))));
  return claim.figures.flatMap(({ slot, low, high }, at) => [
    ...(slot === null || slots.has(slot) ? [] : [{ file, field: `figures.${at}.slot`, message: `no pattern has a figure slot "${slot}"` }]),
    ...(low <= high ? [] : [{ file, field: `figures.${at}.low`, message: 'low is above high' }]),
  ]);
}

/** Two citations of one source are one witness. */
function oneSource(file: string, { citations }: PackClaim): Problem[] {
  const sources = new Set(citations.map(({ source }) => source));
  return sources.size < 2 ? [{ file, field: 'citations', message: 'needs two different sources' }] : [];
}

/** "False" and "misleading" are grave words: some source must carry them. */
function bareVerdicts(file: string, claim: PackClaim): Problem[] {
  const verdict = assessmentAt(claim.assessments, null)?.verdict;
  const grave = verdict === 'false' || verdict === 'misleading';
  const carried = claim.citations.some(({ bearing }) => bearing === 'contradicts');
  return grave && !carried ? [{ file, field: 'assessments', message: `"${verdict}" needs a citation that contradicts the claim` }] : [];
}

function duplicates(entries: readonly { file: string; id: string }[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, id }) => {
    const other = seen.get(id);
    seen.set(id, file);
    return other === undefined ? [] : [{ file, field: 'id', message: `also the id of ${other}` }];
  });
}

function unknownMembers(lexicon: Lexicon): Problem[] {
  return Object.entries(lexicon.concepts).flatMap(([id, { members }]) => (members ?? [])
    .filter((member) => !Object.hasOwn(lexicon.concepts, member))
    .map((member) => ({ file: `lexicon/${lexicon.language}`, field: `${id}.members`, message: `unknown concept "${member}"` })));
}

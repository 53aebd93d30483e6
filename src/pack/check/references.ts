import { assessmentAt } from '../../engine/assessment.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Claim } from '../claim.ts';
import { type GlossaryEntry, glossarySources } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import type { Series } from '../series.ts';
import type { Source } from '../source.ts';
import { checkGlossary } from './glossary.ts';
import { checkSeries } from './series.ts';
import { unusedConcepts } from './unused-concepts.ts';

export type Checked = {
  pack: { edition: string };
  claims: readonly { file: string; value: Claim }[];
  sources: readonly { file: string; value: Source }[];
  series: readonly { file: string; value: Series }[];
  glossary: readonly { file: string; value: GlossaryEntry }[];
  lexicon: Lexicon;
};

/** Every id that a claim names must exist; figures must belong to figure slots; hard verdicts need sources against. */
export function checkReferences({ pack, claims, sources, series, glossary, lexicon }: Checked): Problem[] {
  const claimIds = new Set(claims.map(({ value }) => value.id));
  const sourceIds = new Set(sources.map(({ value }) => value.id));
  const cited = new Set([
    ...claims.flatMap(({ value }) => [...value.citations.map((c) => c.source), ...value.figures.map((f) => f.cite)]),
    ...series.flatMap(({ value }) => [...value.cite, ...value.points.flatMap((point) => point.cite ?? [])]),
    ...glossary.flatMap(({ value }) => glossarySources(value).map(({ id }) => id)),
  ]);
  return [
    ...claims.flatMap(({ file, value }) => [
      ...unknownIds(file, value, claimIds, sourceIds),
      ...unknownConcepts(file, value, lexicon),
      ...looseFigures(file, value),
      ...bareVerdicts(file, value),
    ]),
    ...duplicates(claims.map(({ file, value }) => ({ file, id: value.id }))),
    ...duplicates(glossary.map(({ file, value }) => ({ file, id: value.id }))),
    ...sources.filter(({ value }) => !cited.has(value.id)).map(({ file }) => ({ file, field: 'id', message: 'no claim, series or glossary entry cites this source' })),
    ...checkSeries(claims, series, sourceIds),
    ...checkGlossary(glossary, { claims: claimIds, sources: sourceIds, lexicon, edition: pack.edition }),
    ...unknownMembers(lexicon),
    ...unusedConcepts(claims.map(({ value }) => value), lexicon),
  ];
}

function unknownIds(file: string, claim: Claim, claims: ReadonlySet<string>, sources: ReadonlySet<string>): Problem[] {
  return [
    ...claim.citations.flatMap(({ source }, at) => (sources.has(source) ? [] : [{ file, field: `citations.${at}.source`, message: `unknown source "${source}"` }])),
    ...claim.figures.flatMap(({ cite }, at) => (sources.has(cite) ? [] : [{ file, field: `figures.${at}.cite`, message: `unknown source "${cite}"` }])),
    ...claim.related.flatMap((id, at) => (claims.has(id) ? [] : [{ file, field: `related.${at}`, message: `unknown claim "${id}"` }])),
  ];
}

function unknownConcepts(file: string, claim: Claim, lexicon: Lexicon): Problem[] {
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

function unknownSlots(file: string, pattern: Claim['patterns'][number], p: number): Problem[] {
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
function unanchored(file: string, pattern: Claim['patterns'][number], p: number): Problem[] {
  const anchored = Object.values(pattern.slots).some((slot) => 'any' in slot && !slot.optional
    && (slot.from ?? ['clause']).every((scope) => scope === 'clause' || scope === 'sentence'));
  return anchored ? [] : [{ file, field: `patterns.${p}.slots`, message: 'needs a slot that only the sentence itself can fill' }];
}

function looseFigures(file: string, claim: Claim): Problem[] {
  const slots = new Set(claim.patterns.flatMap((pattern) => Object.entries(pattern.slots).flatMap(([name, slot]) => ('figure' in slot ? [name] : []))));
  return claim.figures.flatMap(({ slot, low, high }, at) => [
    ...(slot === null || slots.has(slot) ? [] : [{ file, field: `figures.${at}.slot`, message: `no pattern has a figure slot "${slot}"` }]),
    ...(low <= high ? [] : [{ file, field: `figures.${at}.low`, message: 'low is above high' }]),
  ]);
}

/** "False" and "misleading" are grave words: some source must carry them. */
function bareVerdicts(file: string, claim: Claim): Problem[] {
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

import type { Index } from '../../engine/compile.ts';
import { conceptsIn } from '../../engine/lookup/concepts.ts';
import type { Item } from '../../engine/lookup/item.ts';
import type { GlossaryEntry } from '../glossary.ts';
import type { Pack, PackClaim } from '../pack.ts';
import type { Series } from '../series.ts';
import type { Source } from '../source.ts';

/** What is looked up beside claims, by its own name. */
export const OTHER_KINDS = ['term', 'series', 'source'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];
export type Kind = 'claim' | OtherKind;

/**
 * The claims of a pack as they are looked up, in three parts, because what a claim says counts more than what is said of it:
 * its wording and the words of its id; the words by which it is told elsewhere; its context.
 */
export function claimItems({ claims }: Pick<Pack, 'claims'>, index: Index): { wording: Item[]; variants: Item[]; context: Item[] } {
  return {
    wording: claims.map((claim) => ({ id: claim.id, title: claim.claim, text: spaced(claim.id), terms: conceptsOf(claim.claim, index) })),
    variants: claims.map(({ id, variants = '' }) => ({ id, text: variants })),
    context: claims.map((claim) => ({ id: claim.id, text: contextOf(claim) })),
  };
}

/** The glossary, data series and sources of a pack; an id is the kind and the id, with a colon between. */
export function otherItems({ glossary, series, sources }: Pick<Pack, 'glossary' | 'series' | 'sources'>, index: Index): Item[] {
  return [
    ...glossary.map((entry) => termItem(entry, index)),
    ...series.map((one) => seriesItem(one, index)),
    ...sources.map((source) => sourceItem(source, index)),
  ];
}

/** Parts the id of another kind; null where it is none. */
export function otherId(id: string): { kind: OtherKind; id: string } | null {
  const at = id.indexOf(':');
  const kind = OTHER_KINDS.find((one) => one === id.slice(0, at));
  return kind === undefined ? null : { kind, id: id.slice(at + 1) };
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

function contextOf({ theme, context, confusedWith, figures }: PackClaim): string {
  return [spaced(theme), context, ...figures.map(({ what }) => what), ...(confusedWith ?? [])].join('. ');
}

function conceptsOf(text: string, index: Index): string[] {
  return conceptsIn(text, index).map(({ term }) => term);
}

/** An entry is found by its names: what it says of others is theirs. */
function termItem({ id, name, otherNames }: GlossaryEntry, index: Index): Item {
  return { id: `term:${id}`, title: name, text: otherNames.join(', '), terms: conceptsOf([name, ...otherNames].join('. '), index) };
}

function seriesItem({ id, title, what, note, points }: Series, index: Index): Item {
  const things = new Set(points.flatMap(({ of }) => of ?? []));
  return { id: `series:${id}`, title, text: `${what}. ${note} ${[...things].join(', ')}`, terms: conceptsOf(`${title}. ${what}`, index) };
}

function sourceItem({ id, title, publisher, date, document }: Source, index: Index): Item {
  return {
    id: `source:${id}`,
    title,
    text: [publisher, date?.slice(0, 4), document].filter((part) => part !== undefined).join('. '),
    terms: conceptsOf(`${publisher}. ${title}`, index),
  };
}

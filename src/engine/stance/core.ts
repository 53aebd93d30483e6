import { NAME_TYPES } from '../lexicon.ts';
import type { Pattern } from '../pattern.ts';
import type { Sentence } from '../sentence.ts';
import type { Fills } from '../slots/fill.ts';

/** First and last token, both included. */
export type Place = { first: number; last: number };

/** The words of a sentence that carry the claim. */
export type Core = Place & {
  /** Where it says what is claimed: all but borrowed names. */
  told: readonly Place[];
  places: readonly Place[];
  clauses: ReadonlySet<number>;
  anchorClause: number;
  /** First token of the anchor. */
  anchor: number;
  taken: (at: number) => boolean;
};

export function coreOf(sentence: Sentence, pattern: Pattern, fills: Fills): Core {
  const inSentence = [...fills.values()].filter((fill) => fill.sentence === sentence);
  const places = inSentence.map((fill) => ('hit' in fill ? fill.hit : fill.figure));
  // A name may be borrowed from another clause; what is denied there is not the claim.
  const told = inSentence.filter((fill) => 'figure' in fill || !NAME_TYPES.has(fill.hit.type)).map((fill) => ('hit' in fill ? fill.hit : fill.figure));
  const anchor = places[0];
  const anchorName = pattern.slots[0]?.name;
  const anchorFill = anchorName === undefined ? undefined : fills.get(anchorName);
  const at = anchorFill && 'hit' in anchorFill ? anchorFill.hit.first : (anchor?.first ?? 0);
  const own = told.length > 0 && !pattern.negative ? told : places;
  return {
    told: own,
    places,
    first: Math.min(...places.map((place) => place.first)),
    last: Math.max(...places.map((place) => place.last)),
    clauses: new Set(own.map((place) => sentence.clauses[place.first] ?? 0)),
    anchorClause: sentence.clauses[at] ?? 0,
    anchor: at,
    taken: (token) => places.some((place) => place.first <= token && token <= place.last),
  };
}

import type { Stance } from '../match.ts';
import type { Pattern } from '../pattern.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import type { Fills } from '../slots/fill.ts';
import type { Span } from '../text/sentences.ts';
import { governs } from './governs.ts';
import { type Attribution, attributionsIn } from './speaker.ts';
import { quoteAround } from './quotes.ts';

/** Words between a doubt and what is doubted: "cast doubt on the question whether". */
const DOUBT_REACH = 4;
/** At most this many words stand between a negation and what it denies ("does not in any way refine"). */
const REACH_BEFORE = 8;
/** Words between "the claim that" and what is claimed. */
const PROPOSITION_REACH = 4;
/** And after a pause at most this many ("not about access"). */
const CONTRAST_REACH = 4;
/** And back, where the claim itself denies ("guarantees are not in the deal"); else what follows is denied. */
const REACH_AFTER = 4;

const NAMED: ReadonlySet<string> = new Set(['place', 'body', 'person', 'material', 'product']);

/** What surrounds the sentence in its block. */
export type Surroundings = {
  quotes: readonly Span[];
  /** "Dr. Petrova: ...": who speaks the whole block, or null. */
  blockSpeaker: string | null;
  /** The other sentences of the block, for a quotation that runs over several. */
  siblings: readonly Sentence[];
  bareOpeners: ReadonlySet<string>;
};

export type Reading = { stance: Stance; speaker: string | null };

/** The words of a sentence that carry the claim. */
type Place = { first: number; last: number };
type Core = Place & {
  /** Where it says what is claimed: all but borrowed names. */
  told: readonly Place[];
  places: readonly Place[];
  clauses: ReadonlySet<number>;
  anchorClause: number;
  /** First token of the anchor. */
  anchor: number;
  taken: (at: number) => boolean;
};

/** How the page stands to the claim in this sentence, and who speaks. */
export function readStance(sentence: Sentence, pattern: Pattern, fills: Fills, around: Surroundings): Reading {
  const core = coreOf(sentence, pattern, fills);
  const attributions = attributionsIn(sentence)
    .filter(({ cue }) => !core.taken(cue.first))
    .filter((attribution) => governs(attribution, core, sentence))
    .filter((attribution) => !isOwnSpeech(attribution, sentence, pattern, fills));
  const quote = quoteAround(around.quotes, startOf(sentence, core), endOf(sentence, core));
  const speaker = attributions.find((a) => a.speaker !== null)?.speaker
    ?? (quote ? speakerOfQuote(quote, sentence, around) : null) ?? around.blockSpeaker;
  if (asks(sentence, core)) return { stance: 'asks', speaker };
  if (!holds(sentence, pattern, core, around)) return { stance: 'disputes', speaker };
  const quoted = quote !== null && pattern.speech === null;
  const reported = attributions.length > 0 || quoted || (around.blockSpeaker !== null && pattern.speech === null);
  return { stance: reported ? 'reports' : 'asserts', speaker };
}

function coreOf(sentence: Sentence, pattern: Pattern, fills: Fills): Core {
  const inSentence = [...fills.values()].filter((fill) => fill.sentence === sentence);
  const places = inSentence.map((fill) => ('hit' in fill ? fill.hit : fill.figure));
  // A name may be borrowed from another clause; what is denied there is not the claim.
  const told = inSentence.filter((fill) => 'figure' in fill || !NAMED.has(fill.hit.type)).map((fill) => ('hit' in fill ? fill.hit : fill.figure));
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

/** Whether the sentence, taken at its word, says what the claim says. */
function holds(sentence: Sentence, pattern: Pattern, core: Core, around: Surroundings): boolean {
  const negators = negations(sentence, core, pattern.negative ? REACH_AFTER : 0);
  const denials = denialsOf(sentence, pattern, core, around);
  const negated = negators.length > 0;
  const turned = sentence.hits.some((hit) => pattern.against.has(hit.concept) && core.clauses.has(hit.clause) && !core.taken(hit.first)
    && !denials.some(({ first, last }) => first <= hit.last && hit.first <= last));
  const said = pattern.negative ? negated || turned : negated === turned;
  if (denials.length === 0) return said;
  // "There is no agreed value, and the figure is far too high": two denials beside each other do not lift each other.
  const isDeniedTwice = negated && negators.every((negator) => denials.every((denial) => sentence.clauses[negator.first] !== sentence.clauses[denial.first]));
  return !said && !isDeniedTwice;
}

function negations(sentence: Sentence, core: Core, after: number): CueHit[] {
  return withoutPairs(sentence.cues.filter((cue) => cue.cue === 'negator' && !core.taken(cue.first) && !deniesDenial(sentence, cue)
    && (contrasts(cue, core, sentence)
      || (core.clauses.has(sentence.clauses[cue.first] ?? -1) && deniable(cue, core).some((place) => denies(cue, place, sentence, after))))), sentence);
}

/** "cannot be made without rare earths": two negations that lift each other. */
function withoutPairs(negators: readonly CueHit[], { tokens, small }: Sentence): CueHit[] {
  const lifted = new Set<CueHit>();
  for (const [at, negator] of negators.entries()) {
    const before = negators[at - 1];
    if (before && !lifted.has(before) && small.withoutWords.has(tokens[negator.first]?.word ?? '')) lifted.add(before).add(negator);
  }
  return negators.filter((negator) => !lifted.has(negator));
}

/** "about shipping, not about access to ores": after a pause it denies what comes at once, whatever it is. */
function contrasts(negator: CueHit, core: Core, { tokens }: Sentence): boolean {
  if (tokens[negator.first]?.gap !== 'break') return false;
  return (negator.first < core.anchor ? core.places : core.told).some(({ first }) => first > negator.last && first - negator.last <= CONTRAST_REACH
    && !tokens.slice(negator.last + 1, first + 1).some((token) => token.gap === 'break'));
}

/** Within the claim's words also a name is denied ("the offer did not include the annexed regions"), before them only what is told. */
function deniable(negator: CueHit, core: Core): readonly Place[] {
  return negator.first > core.first ? core.places : core.told;
}

/** A negator denies what follows it closely and without a pause; where the claim itself denies, also what stands right before it. */
function denies(negator: CueHit, told: Place, { tokens }: Sentence, after: number): boolean {
  if (told.first < negator.first) return negator.first - told.last <= after;
  if (told.first - negator.last - 1 > REACH_BEFORE) return false;
  return !tokens.slice(negator.last + 1, told.first + 1).some((token) => token.gap === 'break');
}

/** "is not false": the negator belongs to the denial. */
function deniesDenial(sentence: Sentence, negator: CueHit): boolean {
  return sentence.cues.some((cue) => cue.cue === 'denial' && cue.first > negator.last && cue.first - negator.last <= 2);
}

/** "The claim that ... has never been backed", "the idea of ... is a relic": what denies it after the claim's words. */
function denialsOfHeld(sentence: Sentence, core: Core): CueHit[] {
  const isHeld = sentence.cues.some((cue) => cue.cue === 'proposition' && !core.taken(cue.first)
    && cue.last < core.first && core.first - cue.last <= PROPOSITION_REACH);
  return isHeld ? sentence.cues.filter(({ cue, first }) => first > core.last && (cue === 'negator' || cue === 'denial')) : [];
}

function denialsOf(sentence: Sentence, pattern: Pattern, core: Core, around: Surroundings): CueHit[] {
  const held = denialsOfHeld(sentence, core);
  if (held.length > 0) return held;
  const denials = sentence.cues.filter((cue) => {
    if ((cue.cue !== 'denial' && cue.cue !== 'denying-verb') || core.taken(cue.first)) return false;
    // "He promised it, which many call unrealistic": what was said may be denied, that it was said is not.
    if (pattern.speech !== null && cue.first > core.last) return false;
    return reaches(sentence, cue, core, around);
  });
  return denials.filter((cue) => !sentence.cues.some((n) => n.cue === 'negator' && n.last < cue.first && cue.first - n.last <= 2));
}

/** A denial reaches its own clause and its neighbours, but not across "but" or "while". */
function reaches(sentence: Sentence, cue: CueHit, core: Core, around: Surroundings): boolean {
  const clause = sentence.clauses[cue.first] ?? 0;
  if (core.anchorClause === clause || core.clauses.has(clause)) return true;
  if (Math.abs(core.anchorClause - clause) !== 1) return false;
  const later = sentence.clauses.indexOf(Math.max(core.anchorClause, clause));
  return !around.bareOpeners.has(sentence.tokens[later]?.word ?? '');
}

/** A question, or a clause that only supposes. */
function asks(sentence: Sentence, core: Core): boolean {
  const end = sentence.text.slice(sentence.span.start, sentence.span.end);
  if (/\?["”’»)\s]*$/.test(end)) return true;
  return sentence.cues.some((cue) => cue.cue === 'supposition' && sentence.clauses[cue.first] === core.anchorClause
    && cue.first < core.first && !core.taken(cue.first) && !isDoubted(sentence, cue));
}

/** "cast doubt on whether", "disputes that if": the doubt is told, not asked. */
function isDoubted(sentence: Sentence, supposition: CueHit): boolean {
  return sentence.cues.some((cue) => (cue.cue === 'denial' || cue.cue === 'denying-verb')
    && cue.last < supposition.first && supposition.first - cue.last <= DOUBT_REACH);
}

/** "Putin said he was ready": where the saying is the claim, its speaker is no attribution. */
function isOwnSpeech(attribution: Attribution, sentence: Sentence, pattern: Pattern, fills: Fills): boolean {
  if (pattern.speech === null || attribution.cue.cue === 'reporting-phrase' || isHearsay(attribution, sentence)) return false;
  const fill = fills.get(pattern.speech);
  if (!fill || !('hit' in fill)) return false;
  // "Deng went south. ... the old man told his hosts": somebody without a name is the one named before.
  if (fill.sentence !== sentence) return attribution.speaker === null || !/\p{Lu}/u.test(attribution.speaker);
  const slot = pattern.slots.find(({ name }) => name === pattern.speech);
  const speakers = slot?.kind === 'concept' ? sentence.hitsOf(slot.any) : [];
  return attribution.speaker === null || speakers.some((hit) => attribution.first <= hit.last && hit.first <= attribution.last);
}

/** "He is reported to have said": somebody else's word for it. */
function isHearsay({ cue }: Attribution, { tokens, small }: Sentence): boolean {
  return small.hearsay.has(`${tokens[cue.last + 1]?.word} ${tokens[cue.last + 2]?.word}`);
}

/** A quotation over several sentences takes its speaker from the sentence that closes or opens it, or the one before. */
function speakerOfQuote(quote: Span, sentence: Sentence, around: Surroundings): string | null {
  const at = around.siblings.indexOf(sentence);
  const touching = around.siblings.filter((other, index) => other !== sentence
    && ((other.span.start < quote.end && other.span.end > quote.start) || index === at - 1));
  for (const other of touching) {
    for (const { cue, speaker } of attributionsIn(other)) {
      const place = other.tokens[cue.first]?.start ?? 0;
      if (speaker !== null && (place < quote.start || place > quote.end)) return speaker;
    }
  }
  return null;
}

function startOf(sentence: Sentence, core: Core): number {
  return sentence.tokens[core.first]?.start ?? sentence.span.start;
}

function endOf(sentence: Sentence, core: Core): number {
  return sentence.tokens[core.last]?.end ?? sentence.span.end;
}

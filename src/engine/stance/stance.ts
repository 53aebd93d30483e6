import type { Stance } from '../match.ts';
import type { Pattern } from '../pattern.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import type { Fills } from '../slots/fill.ts';
import type { Span } from '../text/sentences.ts';
import { type Core, coreOf, type Place } from './core.ts';
import { denialsOf } from './denial.ts';
import { governs } from './governs.ts';
import { negationsOf } from './negation.ts';
import { isOwnSpeech } from './own-speech.ts';
import { speakerOfQuote } from './quote-speaker.ts';
import { quoteAround } from './quotes.ts';
import { type Attribution, attributionsOf } from './attribution.ts';

/** What the institute "estimates" or "puts at" is said by it, though the claim's own words are these. */
const MEASURING: ReadonlySet<string> = new Set(['framing-verb', 'figure-verb', 'speech-noun']);
/** Words between a doubt and what is doubted: "cast doubt on the question whether". */
const DOUBT_REACH = 4;

/** What surrounds the sentence in its block. */
export type Surroundings = {
  quotes: readonly Span[];
  /** "Dr. Petrova: ...": who speaks the whole block, or null. */
  blockSpeaker: string | null;
  /** The sentences of the block, for a quotation that runs over several. */
  siblings: readonly Sentence[];
};

export type Reading = { stance: Stance; speaker: string | null };

/** How the page stands to the claim in this sentence, and who speaks. */
export function readStance(sentence: Sentence, pattern: Pattern, fills: Fills, around: Surroundings): Reading {
  const core = coreOf(sentence, pattern, fills);
  const attributions = attributionsOf(sentence)
    .filter(({ cue }) => !core.taken(cue.first) || (pattern.speech === null && measures(sentence, cue)))
    .filter((attribution) => governs(attribution, core, sentence))
    .filter((attribution) => !isOwnSpeech(attribution, sentence, pattern, fills));
  const quote = quoteAround(around.quotes, startOf(sentence, core), endOf(sentence, core));
  const speaker = attributions.find((a) => a.speaker !== null && !isOfClaim(a, core))?.speaker
    ?? (quote ? speakerOfQuote(quote, sentence, around.siblings) : null) ?? around.blockSpeaker;
  if (asks(sentence, core)) return { stance: 'asks', speaker };
  if (!holds(sentence, pattern, core) || corrects(sentence, pattern, core, around)) return { stance: 'disputes', speaker };
  const quoted = quote !== null && pattern.speech === null;
  const reported = attributions.length > 0 || quoted || (around.blockSpeaker !== null && pattern.speech === null);
  return { stance: reported ? 'reports' : 'asserts', speaker };
}

function measures({ cues }: Sentence, { first }: CueHit): boolean {
  return cues.some((cue) => cue.first === first && MEASURING.has(cue.cue));
}

/** "China refines it, says a maker of motors": what stands before the verb is the claim, whose words name nobody who speaks. */
function isOfClaim({ first, cue }: Attribution, core: Core): boolean {
  return core.last < cue.first && first <= core.last && core.first <= first;
}

/** Whether the sentence, taken at its word, says what the claim says. */
function holds(sentence: Sentence, pattern: Pattern, core: Core): boolean {
  const denials = denialsOf(sentence, pattern, core);
  const negators = negationsOf(sentence, core, pattern).filter((negator) => !denials.includes(negator));
  const negated = negators.length > 0;
  const turns = sentence.hitsOf(pattern.against).filter((hit) => core.clauses.has(hit.clause) && !core.taken(hit.first)
    && !denials.some(({ first, last }) => first <= hit.last && hit.first <= last));
  const turned = turns.length > 0;
  const said = pattern.negative ? negated || turned : negated === turned;
  if (denials.length === 0) return said;
  // "There is no agreed value, and the figure is far too high": two denials beside each other do not lift each other.
  const others = [...negators, ...turns];
  const isDeniedTwice = others.length > 0 && others.every((other) => denials.every((denial) => areApart(other, denial, sentence)));
  return !said && !isDeniedTwice;
}

/** In two clauses, or with a pause between them: "Contrary to popular belief, acids are not used". */
function areApart(one: Place, other: Place, { clauses, tokens }: Sentence): boolean {
  const [before, after] = one.first < other.first ? [one, other] : [other, one];
  return clauses[before.first] !== clauses[after.first] || tokens.slice(before.last + 1, after.first + 1).some(({ gap }) => gap === 'break');
}

/** "In truth only one package was put on ice": what the sentence before reports is not so. */
function corrects(sentence: Sentence, pattern: Pattern, core: Core, { siblings }: Surroundings): boolean {
  const before = siblings[siblings.indexOf(sentence) - 1];
  if (before === undefined || pattern.negative) return false;
  const isCorrective = sentence.cues.some(({ cue, first }) => cue === 'corrective' && !core.taken(first));
  return isCorrective && attributionsOf(before).length > 0;
}

/** A question, or a clause that only supposes. */
function asks(sentence: Sentence, core: Core): boolean {
  const end = sentence.text.slice(sentence.span.start, sentence.span.end);
  if (/\?["”’»)\s]*$/.test(end)) return true;
  return sentence.cues.some((cue) => cue.cue === 'supposition' && !core.taken(cue.first) && !isDoubted(sentence, cue)
    && (supposes(sentence, cue, core) || isOpen(sentence, cue, core) || isConsequence(sentence, cue, core)));
}

/** "if China refines it" */
function supposes({ clauses }: Sentence, cue: CueHit, core: Core): boolean {
  return clauses[cue.first] === core.anchorClause && cue.first < core.first;
}

/** "It is not clear whether China refines it." */
function isOpen({ tokens, small }: Sentence, cue: CueHit, core: Core): boolean {
  // "whether dug up in Myanmar or in Mongolia"
  if (tokens[cue.first]?.gap === 'break') return false;
  return small.whetherWords.has(tokens[cue.first]?.word ?? '') && core.last > cue.last && core.told.filter(({ first }) => first > cue.last).length * 2 >= core.told.length;
}

/** "If the pictures are right, it would be the worst." */
function isConsequence({ tokens, clauses, small }: Sentence, cue: CueHit, core: Core): boolean {
  return cue.first === 0 && core.anchorClause > 0 && tokens.some(({ word }, at) => small.wouldWords.has(word) && clauses[at] === core.anchorClause);
}

/** "cast doubt on whether", "disputes that if": the doubt is told, not asked. */
function isDoubted(sentence: Sentence, supposition: CueHit): boolean {
  return sentence.cues.some((cue) => (cue.cue === 'denial' || cue.cue === 'denying-verb')
    && cue.last < supposition.first && supposition.first - cue.last <= DOUBT_REACH);
}

function startOf(sentence: Sentence, core: Core): number {
  return sentence.tokens[core.first]?.start ?? sentence.span.start;
}

function endOf(sentence: Sentence, core: Core): number {
  return sentence.tokens[core.last]?.end ?? sentence.span.end;
}

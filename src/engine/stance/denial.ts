import type { Pattern } from '../pattern.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import type { Token } from '../text/tokens.ts';
import type { Core } from './core.ts';

/** Words between "the claim that" and what is claimed. */
const PROPOSITION_REACH = 6;
/** Words between a negation and the noun: "no geological database supports the idea that". */
const HOLDER_REACH = 5;

/** What the sentence says of the claim to deny it: "is a myth", "rejected", "the claim that ... has never been backed". */
export function denialsOf(sentence: Sentence, pattern: Pattern, core: Core): CueHit[] {
  const held = denialsOfHeld(sentence, core);
  if (held.length > 0) return held;
  const verdict = verdictOf(sentence, core);
  if (verdict) return [verdict];
  const denials = sentence.cues.filter((cue) => {
    if ((cue.cue !== 'denial' && cue.cue !== 'denying-verb') || core.taken(cue.first) || isClaimed(cue, sentence, pattern)) return false;
    // "He promised it, which many call unrealistic": what was said may be denied, that it was said is not.
    if (pattern.speech !== null && cue.first > core.last) return false;
    return reaches(sentence, cue, core);
  });
  return denials.filter((cue) => !sentence.cues.some((n) => n.cue === 'negator' && n.last < cue.first && cue.first - n.last <= 2));
}

/** "143 states condemned and rejected the annexation": the rejection is the claim's own word, though another filled its slot. */
function isClaimed({ first }: CueHit, sentence: Sentence, { slots }: Pattern): boolean {
  return slots.some((slot) => slot.kind === 'concept' && !slot.optional && sentence.hitsOf(slot.any).some((hit) => hit.first <= first && first <= hit.last));
}

/** "The claim that ... has never been backed", "the idea of ... is a relic", "no source supports the notion that": what denies what is held. */
function denialsOfHeld({ cues, clauses, tokens, small }: Sentence, core: Core): CueHit[] {
  const first = Math.min(...core.told.map((place) => place.first));
  const last = Math.max(...core.told.map((place) => place.last));
  // "the claim that", "the idea of"; not "Russia claims 28 million".
  const opensWhatIsHeld = (token: Token | undefined): boolean => token !== undefined && (small.complementizers.has(token.word) || small.partOf.has(token.word) || small.partOf.size === 0);
  const noun = cues.find((cue) => cue.cue === 'proposition' && !core.taken(cue.first) && cue.last < first && first - cue.last <= PROPOSITION_REACH
    && (opensWhatIsHeld(tokens[cue.last]) || opensWhatIsHeld(tokens[cue.last + 1])) && !tokens.slice(cue.last + 1, first + 1).some(({ gap }) => gap === 'break'));
  if (!noun) return [];
  return cues.filter(({ cue, first: at, last: end }) => (at > last && (cue === 'negator' || cue === 'denial' || cue === 'held-denial'))
    || (cue === 'negator' && end < noun.first && noun.first - end <= HOLDER_REACH && clauses[at] === clauses[noun.first]));
}

/** "That is wrong, the survey replied: just one in five": a denial before a colon, in words that hold nothing of the claim. */
function verdictOf({ cues, tokens }: Sentence, core: Core): CueHit | null {
  const colon = tokens.findIndex(({ between }) => between.includes(':'));
  if (colon < 0 || colon > core.first) return null;
  return cues.find(({ cue, first, last }) => first < colon && (cue === 'denial' || cue === 'denying-verb')
    && !cues.some((other) => other.cue === 'negator' && other.last < first && first - other.last <= 2) && last < core.first) ?? null;
}

/** A denial reaches its own clause and its neighbours, but not across "but" or "while". */
function reaches(sentence: Sentence, cue: CueHit, core: Core): boolean {
  const clause = sentence.clauses[cue.first] ?? 0;
  if (core.anchorClause === clause || core.clauses.has(clause)) return true;
  if (Math.abs(core.anchorClause - clause) !== 1) return false;
  const { tokens, small } = sentence;
  const later = sentence.clauses.indexOf(Math.max(core.anchorClause, clause));
  // "..., but this is untrue"
  const isOfWhole = small.pronouns.has(tokens[later + 1]?.word ?? '') && cue.first > later;
  return isOfWhole || !small.turns.has(tokens[later]?.word ?? '');
}

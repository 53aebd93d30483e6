import type { Pattern } from '../pattern.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import type { Core } from './core.ts';

/** Words between "the claim that" and what is claimed. */
const PROPOSITION_REACH = 4;

/** What the sentence says of the claim to deny it: "is a myth", "rejected", "the claim that ... has never been backed". */
export function denialsOf(sentence: Sentence, pattern: Pattern, core: Core): CueHit[] {
  const held = denialsOfHeld(sentence, core);
  if (held.length > 0) return held;
  const denials = sentence.cues.filter((cue) => {
    if ((cue.cue !== 'denial' && cue.cue !== 'denying-verb') || core.taken(cue.first)) return false;
    // "He promised it, which many call unrealistic": what was said may be denied, that it was said is not.
    if (pattern.speech !== null && cue.first > core.last) return false;
    return reaches(sentence, cue, core);
  });
  return denials.filter((cue) => !sentence.cues.some((n) => n.cue === 'negator' && n.last < cue.first && cue.first - n.last <= 2));
}

/** "The claim that ... has never been backed", "the idea of ... is a relic": what denies it after the claim's words. */
function denialsOfHeld(sentence: Sentence, core: Core): CueHit[] {
  const isHeld = sentence.cues.some((cue) => cue.cue === 'proposition' && !core.taken(cue.first)
    && cue.last < core.first && core.first - cue.last <= PROPOSITION_REACH);
  return isHeld ? sentence.cues.filter(({ cue, first }) => first > core.last && (cue === 'negator' || cue === 'denial')) : [];
}

/** A denial reaches its own clause and its neighbours, but not across "but" or "while". */
function reaches(sentence: Sentence, cue: CueHit, core: Core): boolean {
  const clause = sentence.clauses[cue.first] ?? 0;
  if (core.anchorClause === clause || core.clauses.has(clause)) return true;
  if (Math.abs(core.anchorClause - clause) !== 1) return false;
  const later = sentence.clauses.indexOf(Math.max(core.anchorClause, clause));
  return !sentence.small.turns.has(sentence.tokens[later]?.word ?? '');
}

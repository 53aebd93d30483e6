import type { Pattern } from '../pattern.ts';
import type { CueHit, Sentence } from '../sentence.ts';
import type { Core, Place } from './core.ts';

/** At most this many words stand between a negation and what it denies ("does not in any way refine"). */
const REACH_BEFORE = 8;
/** And after a pause at most this many ("not about access"). */
const CONTRAST_REACH = 4;
/** And back, where the claim itself denies ("guarantees are not in the deal"); else what follows is denied. */
const REACH_AFTER = 4;

/** The negators of a sentence that deny what the claim's words say. */
export function negationsOf(sentence: Sentence, core: Core, pattern: Pattern): CueHit[] {
  const after = pattern.negative ? REACH_AFTER : 0;
  const negators = sentence.cues.filter((cue) => cue.cue === 'negator' && !core.taken(cue.first) && !deniesDenial(sentence, cue)
    && (contrasts(cue, core, sentence) || reaches(cue, core, sentence, after)));
  return withoutPairs(negators, sentence).filter((negator) => pattern.negative || !isLifted(negator, core, sentence));
}

function reaches(negator: CueHit, core: Core, sentence: Sentence, after: number): boolean {
  return core.clauses.has(sentence.clauses[negator.first] ?? -1)
    && deniable(negator, core).some((place) => denies(negator, place, sentence, after));
}

/** Negations that say more, not less: "without them nothing would fly", "nowhere is it dirtier than here", "none for less than 500 million". */
function isLifted(negator: CueHit, core: Core, sentence: Sentence): boolean {
  return opensWithout(negator, sentence) || needs(negator, sentence) || isSuperlative(negator, sentence) || deniesLess(negator, core, sentence);
}

/** "cannot be built without rare earths", "no shaft will be sunk until the guns fall silent": what is denied is only that it goes without. */
function needs({ last }: CueHit, { tokens, small }: Sentence): boolean {
  for (let at = last + 1; at < tokens.length && tokens[at]?.gap !== 'break'; at++) if (small.withoutWords.has(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Without rare earths, phones would be the size of garages." */
function opensWithout({ first }: CueHit, { tokens, small, clauses }: Sentence): boolean {
  const opens = small.withoutWords.has(tokens[0]?.word ?? '') && tokens[0] !== undefined;
  return opens && (first === 0 || clauses[first] !== clauses[0] || tokens.slice(1, first + 1).some((token) => token.gap === 'break'));
}

/** "Nowhere has it been dirtier than here", "I have never seen a filthier place than this" */
function isSuperlative({ first, last }: CueHit, { tokens, small }: Sentence): boolean {
  if (!small.nobody.has(tokens[first]?.word ?? '')) return false;
  const than = tokens.findIndex(({ word }, at) => at > last + 1 && small.comparing.has(word));
  return than > last + 2 && !tokens.slice(last + 1, than).some(({ gap }) => gap === 'break');
}

/** "No project starts for less than 500 million", "nothing below 2 percent pays" */
function deniesLess({ last }: CueHit, core: Core, { figures, tokens, small }: Sentence): boolean {
  const fallsShort = (at: number): boolean => small.fallingShort.has(tokens[at]?.word ?? '') || small.fallingShort.has(tokens[at - 1]?.word ?? '');
  return figures.some((figure) => fallsShort(figure.first) && figure.first > last
    && core.places.some(({ first }) => figure.first <= first && first <= figure.last));
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
  return sentence.cues.some((cue) => (cue.cue === 'denial' || cue.cue === 'denying-verb') && cue.first > negator.last && cue.first - negator.last <= 2);
}

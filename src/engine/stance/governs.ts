import type { Sentence } from '../sentence.ts';
import type { Place } from './core.ts';
import type { Attribution } from './speaker.ts';

/** Words after a closing "X said" up to the next pause: "he told reporters in Moscow on Monday". */
const LONGEST_TAIL = 9;

/**
 * Whether what somebody says is the claim, and not something else in the same sentence: "JL Mag, which makes most of the
 * world's magnets, reported a jump in profit" reports nothing of magnets.
 * @param core first and last token of the words that carry the claim
 */
export function governs(attribution: Attribution, core: Place, sentence: Sentence): boolean {
  const { cue } = attribution;
  if (isAside(core, cue, sentence) || isPartedByTurn(core, cue, sentence)) return false;
  if (cue.cue === 'reporting-phrase' || cue.cue === 'reckoning-noun') return true;
  const isNamed = attribution.first <= attribution.last;
  const begins = isNamed && attribution.first < cue.first ? attribution.first : cue.first;
  // "resources that the EU calls critical", "which explains the interest": the clause speaks of a part only.
  if (opensWithRelative(begins, sentence) && core.first < begins) return false;
  if (cue.first < core.last) return cue.cue !== 'closing-verb';
  // The claim stands between the speaker and the verb: it is said of the speaker, not by them.
  if (begins < core.first) return false;
  return closes(attribution, begins, sentence);
}

/** How far before a speaker's name the relative pronoun may stand: "that the European Union calls". */
const TITLE = 3;

function opensWithRelative(begins: number, { tokens, small }: Sentence): boolean {
  for (let at = begins - 1; at >= Math.max(0, begins - TITLE); at--) {
    if (small.clauseMakers.has(tokens[at]?.word ?? '')) return true;
    if (tokens[at + 1]?.gap === 'break') return false;
  }
  return false;
}

/** "..., X said on Monday", "..., says the chief executive of a start-up": after a pause, and with nothing else to say. */
function closes(attribution: Attribution, begins: number, { tokens, small }: Sentence): boolean {
  if (isInverted(attribution.cue, tokens, small)) return true;
  if (!pauseBefore(begins, tokens)) return false;
  const from = Math.max(attribution.cue.last, attribution.last) + 1;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'break') return true;
    if (small.speechOpeners.has(token.word) || at - from > LONGEST_TAIL) return false;
  }
  return true;
}

/** "..., says the chief executive": after a pause the verb comes before the one who speaks. */
function isInverted(cue: Attribution['cue'], tokens: Sentence['tokens'], small: Sentence['small']): boolean {
  const next = tokens[cue.last + 1];
  return cue.cue === 'reporting-verb' && tokens[cue.first]?.gap === 'break' && next !== undefined && next.gap !== 'break'
    && (small.determiners.has(next.word) || next.shape === 'capital' || next.shape === 'upper');
}

/** The claim stands in an insertion that the page makes itself: "The oxide, indispensable for motors, has risen, traders said". */
function isAside(core: Place, { first }: Place, { clauses }: Sentence): boolean {
  if (first < core.last) return false;
  const own = clauses[core.first];
  const outer = clauses[first];
  if (own === outer || own !== clauses[core.last]) return false;
  return clauses.slice(0, core.first).includes(outer ?? -1) && clauses.slice(core.last + 1).includes(outer ?? -1);
}

/** "Only 1 percent is recycled, but in the view of experts it could be more": what follows the turn says nothing of what stands before. */
function isPartedByTurn(core: Place, { first }: Place, { tokens, clauses, small }: Sentence): boolean {
  if (first < core.last) return false;
  return tokens.slice(core.last + 1, first + 1).some((token, at) => small.turns.has(token.word) && clauses[core.last + 1 + at] !== clauses[core.last]);
}

/** A pause within the speaker's own title ("the minister, Ivan Petrov, said") does not hide the one before it. */
function pauseBefore(begins: number, tokens: Sentence['tokens']): boolean {
  for (let at = begins; at > 0 && at > begins - LONGEST_TAIL; at--) if (tokens[at]?.gap === 'break') return true;
  return false;
}

import type { Sentence } from '../sentence.ts';
import type { Core, Place } from './core.ts';
import type { Attribution } from './attribution.ts';
import { isCapital } from './saying.ts';

/** Words after a closing "X said" up to the next pause: "he told reporters in Moscow on Monday". */
const LONGEST_TAIL = 9;

/**
 * Whether what somebody says is the claim, and not something else in the same sentence: "JL Mag, which makes most of the
 * world's magnets, reported a jump in profit" reports nothing of magnets.
 */
export function governs(attribution: Attribution, core: Core, sentence: Sentence): boolean {
  const { cue } = attribution;
  if (isAside(core, cue, sentence) || isPartedByTurn(core, cue, sentence)) return false;
  const clause = sentence.clauses[cue.first];
  if (cue.cue === 'nameless-phrase') return cue.first < core.first || core.places.some(({ first }) => sentence.clauses[first] === clause);
  if (MEASURING.has(cue.cue) && !core.told.some(({ first }) => sentence.clauses[first] === clause)) return false;
  if (cue.cue === 'speech-noun') return core.told.every(({ first }) => first > cue.last);
  if (cue.cue === 'reporting-phrase' || cue.cue === 'reckoning-noun') return true;
  const isNamed = attribution.first <= attribution.last;
  const begins = isNamed && attribution.first < cue.first ? attribution.first : cue.first;
  // "resources that the EU calls critical", "which explains the interest": the clause speaks of a part only.
  if (core.first < begins && opensAside(begins, cue, sentence) && !(cue.cue === 'framing-verb' && cue.first < core.last)) return false;
  if (cue.first < core.last) return cue.cue !== 'closing-verb';
  if (cue.cue === 'closing-verb' && !endsThere(cue, sentence)) return false;
  // The claim stands between the speaker and the verb: it is said of the speaker, not by them.
  if (begins < core.first) return false;
  return closes(attribution, begins, sentence);
}

/** Verbs that reach a figure after them: "aid, which he puts at $350 billion". */
const MEASURING: ReadonlySet<string> = new Set(['framing-verb', 'figure-verb']);

/** How far before a speaker's name the relative pronoun may stand: "that the European Union calls". */
const TITLE = 3;

/** "resources that the EU calls critical", "after Washington announced", "as the minister has acknowledged". */
function opensAside(begins: number, { first, last }: Place, { tokens, small }: Sentence): boolean {
  const concedes = tokens.slice(first, last + 1).some(({ word }) => small.concedingVerbs.has(word));
  for (let at = begins - 1; at >= Math.max(0, begins - TITLE); at--) {
    const word = tokens[at]?.word ?? '';
    if (small.clauseMakers.has(word) || small.asideOpeners.has(word) || (concedes && small.likeWords.has(word))) return true;
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

/** "the ministry announced on Monday", not "the ministry announced a plan". */
function endsThere({ last }: Place, { tokens, small }: Sentence): boolean {
  const next = tokens[last + 1];
  return !next || next.gap === 'break' || small.inside.has(next.word) || small.towards.has(next.word);
}

/** "..., says the chief executive": after a pause the verb comes before the one who speaks. */
function isInverted(cue: Attribution['cue'], tokens: Sentence['tokens'], small: Sentence['small']): boolean {
  const next = tokens[cue.last + 1];
  const isVerb = cue.cue === 'reporting-verb' || cue.cue === 'doubtful-verb';
  if (!isVerb || tokens[cue.first]?.gap !== 'break' || !next || next.gap === 'break') return false;
  if (small.determiners.has(next.word) || isCapital(next)) return true;
  const isNoun = !small.pronouns.has(next.word) && !small.inside.has(next.word) && !small.towards.has(next.word) && !small.auxiliaries.has(next.word);
  return isNoun && next.shape === 'lower' && !small.isParticiple(tokens[cue.first]?.word ?? '');
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

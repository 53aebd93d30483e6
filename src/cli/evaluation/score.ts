import type { Match, Outcome } from '../../engine/match.ts';
import type { Label, Labelled } from './labelled.ts';

/** What can go wrong with one sentence and one claim. */
export type ErrorKind =
  | 'missed' | 'instead of a sibling' | 'beside the right claim' | 'on a hard negative' | 'stance' | 'outcome';

export type Mistake = { kind: ErrorKind; id: string; claim: string; text: string; detail: string };

/** Counts of one set of sentences, or of one theme in it. */
export type Score = { right: number; wrong: number; missed: number; stanceRight: number; outcomeRight: number; mistakes: Mistake[] };

export function emptyScore(): Score {
  return { right: 0, wrong: 0, missed: 0, stanceRight: 0, outcomeRight: 0, mistakes: [] };
}

/**
 * Scores what was found in one sentence. Detection, stance and outcome are counted apart: the last two only where the
 * claim was found. A label marked optional counts neither way, nor does a match of a claim that the
 * writer did not know.
 * @param scoreOf the scores that a claim counts for: the whole, and its theme
 */
export function scoreSentence(sentence: Labelled, matches: readonly Match[], scoreOf: (claim: string) => readonly Score[]): void {
  const tell = (claim: string, kind: ErrorKind, detail: string): void => {
    for (const score of scoreOf(claim)) score.mistakes.push({ kind, id: sentence.id, claim, text: sentence.text, detail });
  };
  for (const label of sentence.claims.filter(({ optional }) => !optional)) {
    const match = matches.find(({ claim }) => claim === label.claim);
    for (const score of scoreOf(label.claim)) count(score, label, match);
    if (!match) tell(label.claim, 'missed', '');
    else if (match.stance !== label.stance) tell(label.claim, 'stance', `${label.stance} read as ${match.stance}`);
    if (match && outcomeOf(match) !== label.outcome) tell(label.claim, 'outcome', `${label.outcome} read as ${outcomeOf(match)} (${figuresOf(match)})`);
  }
  for (const match of matches.filter(({ claim }) => !sentence.unknown.has(claim) && sentence.claims.every((label) => label.claim !== claim))) {
    for (const score of scoreOf(match.claim)) score.wrong++;
    tell(match.claim, wrongKind(sentence, matches), Object.entries(match.why).map(([slot, { words }]) => `${slot}="${words}"`).join(', '));
  }
}

function count(score: Score, label: Label, match: Match | undefined): void {
  if (!match) {
    score.missed++;
    return;
  }
  score.right++;
  if (match.stance === label.stance) score.stanceRight++;
  if (outcomeOf(match) === label.outcome) score.outcomeRight++;
}

function wrongKind({ claims }: Labelled, matches: readonly Match[]): ErrorKind {
  if (claims.length === 0) return 'on a hard negative';
  return claims.every(({ claim }) => matches.some((match) => match.claim === claim)) ? 'beside the right claim' : 'instead of a sibling';
}

/** One outcome a match: a figure that differs is what the reader must see. */
function outcomeOf({ figures }: Match): Outcome {
  const outcomes = figures.map(({ outcome }) => outcome);
  if (outcomes.includes('differs')) return 'differs';
  return outcomes.includes('same') ? 'same' : 'none';
}

function figuresOf({ figures }: Match): string {
  return figures.map(({ page, source }) => `"${page.text}"${source ? ` against ${source.is} ${source.low}-${source.high} ${source.unit}` : ''}`).join(', ') || 'no figure';
}

import type { ConceptType } from './lexicon.ts';
import type { SmallWords } from './small-words.ts';
import type { Token } from './text/tokens.ts';

export type ClauseCues = { openers: ReadonlySet<string>; bareOpeners: ReadonlySet<string>; insertions: ReadonlySet<string>; articles: ReadonlySet<string>; small: SmallWords };

/** The type of the concept that begins at a token, or null. */
type TypeAt = (at: number) => ConceptType | null;

const ACTORS: ReadonlySet<ConceptType> = new Set(['place', 'body', 'person']);
/** Words in brackets that are an abbreviation or a unit. */
const BRACKETED = 3;
/** How far after "and" a new subject or verb may stand for it to open a clause. */
const NEAR = 3;

/**
 * Numbers the clauses of a sentence: one number a token.
 * A clause ends at a semicolon, colon, dash or bracket; at a comma before a word that opens a clause or a participle;
 * at a comma and "and" before a new subject.
 */
export function splitClauses(
  tokens: readonly Token[],
  typeAt: TypeAt,
  cues: ClauseCues,
): number[] {
  const clauses: number[] = [];
  let clause = 0;
  let latest = 0;
  /** The clause that goes on after an insertion ("China, which mines the ore, refines it too"). */
  let outer: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const isPause = isPauseBefore(tokens[at]);
    if (at > 0 && (isPause ? opensAfterPause(tokens, at, typeAt, cues) : opensBare(tokens, at, cues))) {
      outer = isInsertion(tokens, at, cues) ? (outer ?? clause) : null;
      clause = ++latest;
    } else if (isPause && tokens[at]?.between.includes(',') && outer !== null) {
      clause = outer;
      outer = null;
    } else if (isPause && tokens[at]?.between.includes(',') && clause === 0 && cues.openers.has(tokens[0]?.word ?? '')) {
      clause = ++latest;
    }
    clauses.push(clause);
  }
  return clauses;
}

/** A comma, a bracket, a dash; also a hyphen between spaces. */
function isPauseBefore(token: Token | undefined): boolean {
  return token?.gap === 'break' || (token?.gap === 'hyphen' && token.between.length > 1);
}

/** "Kirill Dmitriev, a sanctioned ally, ...": what a name is, between commas. */
function isApposition(tokens: readonly Token[], at: number, cues: ClauseCues): boolean {
  const before = tokens[at - 1];
  return cues.articles.has(tokens[at]?.word ?? '') && (before?.shape === 'capital' || before?.shape === 'upper');
}

/** After a comma, a word that opens a clause inside another one. */
function isInsertion(tokens: readonly Token[], at: number, cues: ClauseCues): boolean {
  const word = tokens[at]?.word ?? '';
  if (!/^\s*,/.test(tokens[at]?.between ?? '')) return false;
  return cues.insertions.has(word) || isApposition(tokens, at, cues);
}

/** Without a pause only a few words open a clause: "while"; but "no one but China" is one clause. */
function opensBare(tokens: readonly Token[], at: number, cues: ClauseCues): boolean {
  return at > 1 && cues.bareOpeners.has(tokens[at]?.word ?? '') && !cues.small.nobody.has(tokens[at - 1]?.word ?? '');
}

function opensAfterPause(tokens: readonly Token[], at: number, typeAt: TypeAt, cues: ClauseCues): boolean {
  const token = tokens[at];
  if (!token || isShortBracket(tokens, at)) return false;
  if (/[;:()[\]]|[—–]|\s-{1,2}\s/.test(token.between)) return !isRange(tokens, at) && !isPair(tokens, at);
  if (!token.between.includes(',')) return opensBare(tokens, at, cues);
  if (cues.openers.has(token.word) || isApposition(tokens, at, cues)) return true;
  if (cues.small.isParticiple(token.word) && token.shape === 'lower' && typeAt(at) === null) return true;
  if (!cues.small.conjunctions.has(token.word)) return false;
  for (let next = at + 1; next <= at + NEAR; next++) {
    const type = typeAt(next);
    if (type) return ACTORS.has(type) || type === 'action';
  }
  return false;
}

/** "rare earth elements (REEs) are": a few words in brackets are no clause of their own. */
function isShortBracket(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at]?.between ?? '';
  if (/[;:—–]/.test(between)) return false;
  const near = (step: number, sign: string): boolean =>
    Array.from({ length: BRACKETED }, (_, i) => tokens[at + step * (i + 1)]?.between ?? '').some((other) => other.includes(sign));
  return (between.includes('(') && near(1, ')')) || (between.includes(')') && near(-1, '('));
}

/** "the Russia–Ukraine war": a dash between two names joins them. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined): boolean => token?.shape === 'capital' || token?.shape === 'upper';
  return tokens[at]?.between === '–' && isName(tokens[at]) && isName(tokens[at - 1]);
}

/** "85–92": a dash between two numbers is a range. */
function isRange(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.shape === 'number' && tokens[at - 1]?.shape === 'number';
}

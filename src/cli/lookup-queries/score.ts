import type { Found } from '../../pack/look-up/answers.ts';
import { KINDS, type Query } from './query.ts';

/** How look-ups of one kind were answered. */
export type Score = {
  kind: Query['kind'];
  asked: number;
  /** The first answer is right. */
  first: number;
  /** A right answer is among the first three. */
  inThree: number;
  /** Nothing found: no answer of tier match or answer. */
  nothing: number;
};

/** A look-up that was not answered as it should be: nonsense with an answer, or others without a right first answer. */
export type Miss = { query: Query; place: number | null; answers: string[] };

/**
 * Scores look-ups by kind.
 * @param answer the service: the best answers first, at least three where there are
 */
export function scoreQueries(queries: readonly Query[], answer: (text: string) => readonly Found[]): { scores: Score[]; misses: Miss[] } {
  const scores = new Map(KINDS.map((kind) => [kind, { kind, asked: 0, first: 0, inThree: 0, nothing: 0 }]));
  const misses: Miss[] = [];
  for (const query of queries) {
    const score = scores.get(query.kind);
    if (!score) continue;
    const answers = answer(query.text).filter(({ tier }) => tier !== 'related').map(({ kind, id }) => `${kind}:${id}`);
    const place = answers.slice(0, 3).findIndex((one) => query.right.includes(one));
    score.asked += 1;
    if (place === 0) score.first += 1;
    if (place >= 0) score.inThree += 1;
    if (answers.length === 0) score.nothing += 1;
    const isAsItShouldBe = query.right.length === 0 ? answers.length === 0 : place === 0;
    if (!isAsItShouldBe) misses.push({ query, place: place < 0 ? null : place + 1, answers: answers.slice(0, 3) });
  }
  return { scores: [...scores.values()], misses };
}

/** Shares of the bars: right answer first and in the first three of look-ups that have one; nothing found for nonsense. */
export function sharesOf(scores: readonly Score[]): { first: number; inThree: number; nothing: number } {
  const sum = (part: 'asked' | 'first' | 'inThree' | 'nothing', isNonsense: boolean): number =>
    scores.filter(({ kind }) => (kind === 'nonsense') === isNonsense).reduce((total, score) => total + score[part], 0);
  const asked = sum('asked', false);
  return { first: sum('first', false) / asked, inThree: sum('inThree', false) / asked, nothing: sum('nothing', true) / sum('asked', true) };
}

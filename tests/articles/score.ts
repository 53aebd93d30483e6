import type { ScanLine } from '../../src/cli/scan-document.ts';
import type { Article, GoldMark } from './articles.ts';

/** How a scan did against the gold list, as counts and as lines to read. */
export type Score = { needed: number; found: number; marks: number; wrong: string[]; missed: string[]; stances: number; wrongStances: string[] };

/** Scores one article. A mark counts for a sentence that it overlaps. */
export function score({ name, sentences }: Article, gold: readonly GoldMark[], marks: readonly ScanLine[]): Score {
  const sentencesOf = ({ start, end }: ScanLine): number[] =>
    sentences.flatMap((sentence, at) => (start < sentence.end && end > sentence.start ? [at + 1] : []));
  const answers = gold.map((mark) => ({
    mark,
    found: marks.filter((line) => [mark.claim, ...mark.or].includes(line.claim) && sentencesOf(line).includes(mark.sentence)),
  }));
  const needed = answers.filter(({ mark }) => !mark.optional);
  const right = new Set(answers.flatMap(({ found }) => found));
  const there = answers.filter(({ found }) => found.length > 0);
  const strange = there.filter(({ mark, found }) => !found.some((line) => mark.stance.includes(line.stance)));
  return {
    needed: needed.length,
    found: needed.filter(({ found }) => found.length > 0).length,
    marks: marks.length,
    wrong: marks.filter((line) => !right.has(line)).map((line) => `${name} ${sentencesOf(line).join('+')}: ${line.claim} ("${line.quote}")`),
    missed: needed.filter(({ found }) => found.length === 0).map(({ mark }) => `${name} ${mark.sentence}: ${mark.claim}`),
    stances: there.length - strange.length,
    wrongStances: strange.map(({ mark, found }) => `${name} ${mark.sentence}: ${mark.claim} is ${found[0]?.stance}, not ${mark.stance.join(' or ')}`),
  };
}

import { wilson } from './interval.ts';
import type { ErrorKind, Score } from './score.ts';

/** The figures of a set for people: precision, recall, stance, outcome with their intervals, then by theme and kind of error. */
export function reportOf(title: string, whole: Score, themes: ReadonlyMap<string, Score>): string {
  const lines = [
    title,
    line('precision', whole.right, whole.right + whole.wrong),
    line('recall', whole.right, whole.right + whole.missed),
    line('stance right', whole.stanceRight, whole.right),
    line('outcome right', whole.outcomeRight, whole.right),
    '  errors: ' + (errorsOf(whole) || 'none'),
    ...[...themes].toSorted(([a], [b]) => a.localeCompare(b)).map(([theme, score]) => `  ${theme.padEnd(24)}${themeFigures(score)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Every mistake, one a line. */
export function mistakesOf({ mistakes }: Score): string {
  return mistakes.map(({ kind, id, claim, text, detail }) => `${kind}: ${id} [${claim}] ${text}${detail === '' ? '' : `\n    ${detail}`}\n`).join('');
}

function line(name: string, part: number, whole: number): string {
  const { low, high } = wilson(part, whole);
  return `  ${name.padEnd(14)} ${shown(whole === 0 ? 0 : part / whole)}  (${part} of ${whole}; 95% ${shown(low)} to ${shown(high)})`;
}

function themeFigures({ right, wrong, missed }: Score): string {
  const precision = right + wrong === 0 ? '  -  ' : shown(right / (right + wrong));
  const recall = right + missed === 0 ? '  -  ' : shown(right / (right + missed));
  return `precision ${precision}  recall ${recall}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function errorsOf({ mistakes }: Score): string {
  const counts = new Map<ErrorKind, number>();
  for (const { kind } of mistakes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([kind, n]) => `${n} ${kind}`).join(', ');
}

function shown(share: number): string {
  return share.toFixed(3);
}

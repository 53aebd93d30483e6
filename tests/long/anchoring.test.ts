import { expect, test } from 'vitest';
import { ELSEWHERE, WITHIN } from '../notes/edited-article.ts';
import { seekInEditedArticles, shareFound } from '../notes/found-again.ts';
import type { Tally } from '../notes/found-again.ts';
import { runs, SEED } from './seed.ts';

test('in 100,000 edited articles no quote is put at a wrong place, and hardly any that stood once is lost', () => {
  const { once, repeated } = seekInEditedArticles(runs(100_000), SEED);
  print('Quotes that stood once', once);
  print('Quotes with a twin or a sentence of the same mould', repeated);
  expect(shareFound(once, ELSEWHERE)).toBeGreaterThanOrEqual(0.99);
  expect(shareFound(once, WITHIN)).toBeGreaterThanOrEqual(0.95);
}, 3_600_000);

/** The table of docs/anchoring.md. */
function print(title: string, tally: Tally): void {
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const rows = Object.entries(tally).map(([edit, { sought, found, exact, exactWrong }]) =>
    `| ${edit} | ${sought} | ${percent(found, sought)} | ${percent(exact, sought)} | ${percent(exactWrong, sought)} |`);
  console.log([title, '| edit | quotes | found | found by exact match alone | put wrongly by it |', '|---|---|---|---|---|', ...rows].join('\n'));
}

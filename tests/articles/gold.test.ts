import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/cli/load-pack.ts';
import { scanDocument } from '../../src/cli/scan-document.ts';
import { blocksOfText } from '../../src/engine/text-blocks.ts';
import { compile } from '../../src/engine/compile.ts';
import { HAVE_ARTICLES, readArticles, readGold } from './articles.ts';
import { type Score, score } from './score.ts';

describe.runIf(HAVE_ARTICLES)('five real articles against the gold list', () => {
  const sum = (key: (one: Score) => number): number => scores().reduce((total, one) => total + key(one), 0);
  const list = (key: (one: Score) => string[]): string => scores().flatMap(key).join('\n');

  test('at least 9 in 10 claims are found', () => {
    expect(sum((one) => one.found) / sum((one) => one.needed), list((one) => one.missed)).toBeGreaterThanOrEqual(0.9);
  });

  test('at most 1 mark in 20 is wrong', () => {
    expect(sum((one) => one.wrong.length) / sum((one) => one.marks), list((one) => one.wrong)).toBeLessThanOrEqual(0.05);
  });

  test('stance is right for at least 9 in 10', () => {
    const right = sum((one) => one.stances);
    expect(right / (right + sum((one) => one.wrongStances.length)), list((one) => one.wrongStances)).toBeGreaterThanOrEqual(0.9);
  });
});

let scored: Score[] | null = null;
function scores(): Score[] {
  if (scored) return scored;
  const pack = loadPack();
  const index = compile(pack);
  const gold = readGold();
  scored = readArticles().map((article) => score(article, gold[article.name] ?? [], scanDocument(blocksOfText(article.text, false), index, pack)));
  return scored;
}

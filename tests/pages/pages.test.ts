import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { blocksOfHtml } from '../../src/cli/html-blocks.ts';
import { blocksOfText } from '../../src/engine/text-blocks.ts';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { packClaim } from '../../src/pack/build.ts';
import { FIXTURES, fixturePage } from './expected.ts';

const { annotations } = readAnnotations('annotations');
const index = compile({ claims: annotations.claims.map(({ value }) => packClaim(value, {})), lexicon: annotations.lexicon });

const OFF_TOPIC = new URL('off-topic/', import.meta.url);
const texts = readdirSync(OFF_TOPIC);

test('there are twenty texts on other things', () => {
  expect(texts.length).toBeGreaterThanOrEqual(20);
});

describe('texts on other things get no mark', () => {
  test.each(texts)('%s', (name) => {
    const document = blocksOfText(readFileSync(new URL(name, OFF_TOPIC), 'utf8'), false);
    expect(document.blocks.length).toBeGreaterThan(3);
    expect(scan(document, index).map(({ claim, quote }) => `${claim}: ${quote}`)).toEqual([]);
  });
});

describe.each(FIXTURES)('$file', ({ file, marked }) => {
  const matches = scan(blocksOfHtml(fixturePage(file)).document, index);

  test.each(marked)('$words', ({ words, claim, stance }) => {
    const found = matches.filter(({ quote }) => quote.includes(words));
    expect(found.map((match) => match.claim)).toContain(claim);
    if (stance) expect(found.map((match) => match.stance)).toContain(stance);
  });
});

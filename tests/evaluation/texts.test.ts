import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { blocksOfText } from '../../src/engine/text-blocks.ts';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';

const { annotations } = readAnnotations('annotations');
const index = compile({ claims: annotations.claims.map(({ value }) => value), lexicon: annotations.lexicon });
const Text = z.object({ id: z.string(), headline: z.string(), text: z.string() });

function marksOn(file: string): { texts: number; marks: string[] } {
  const texts = readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => Text.parse(JSON.parse(line)));
  const marks = texts.flatMap(({ id, headline, text }) =>
    scan(blocksOfText(`${headline}\n\n${text}`, false), index).map(({ claim, quote }) => `${id} ${claim}: ${quote}`));
  return { texts: texts.length, marks };
}

test('no mark on 200 texts about other things', () => {
  const { texts, marks } = marksOn('off-topic.jsonl');
  expect(texts).toBe(200);
  expect(marks).toEqual([]);
});

test('at most 2 marks on 200 texts near the subject that state no claim', () => {
  const { texts, marks } = marksOn('near-topic.jsonl');
  expect(texts).toBe(200);
  expect(marks.length, marks.join('\n')).toBeLessThanOrEqual(2);
});

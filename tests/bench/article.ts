import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { blocksOfText } from '../../src/engine/text-blocks.ts';
import type { Document } from '../../src/engine/match.ts';

const WORDS = 2_000;
/** After how many neutral paragraphs one with claims comes: about as dense as the articles that Assay was made for. */
const NEUTRAL = 1;

const Line = z.object({ kind: z.optional(z.string()), text: z.string() });

function linesOf(file: string): z.infer<typeof Line>[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => Line.parse(JSON.parse(line)));
}

/** An article of 2,000 words on the topic: paragraphs near it, and sentences with claims between them. */
export function article(): Document {
  const neutral = linesOf('tests/evaluation/near-topic.jsonl').flatMap(({ text }) => text.split('\n\n'));
  const claims = linesOf('annotations/practice/en/amber.jsonl').filter(({ kind }) => kind === 'positive').map(({ text }) => text);
  const paragraphs: string[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at++) {
    const from = at % (NEUTRAL + 1) < NEUTRAL ? neutral : claims;
    const paragraph = from[Math.floor(at / (NEUTRAL + 1))] ?? '';
    paragraphs.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return blocksOfText(paragraphs.join('\n\n'), false);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { STANCES } from '../../src/engine/match.ts';

/** Folder of the articles. They belong to their publishers and are not part of the project: without it these tests are skipped. */
const FOLDER = process.env['ASSAY_ARTICLES'] ?? '';
export const HAVE_ARTICLES = FOLDER !== '' && existsSync(FOLDER);

export type Article = { name: string; text: string; sentences: { start: number; end: number }[] };

const stance = z.enum(STANCES);
const Gold = z.strictObject({
  articles: z.record(z.string(), z.array(z.strictObject({
    sentence: z.number().int().positive(),
    claim: z.string(),
    or: z.array(z.string()).default([]),
    stance: z.union([stance, z.array(stance)]).transform((value) => [value].flat()),
    optional: z.boolean().default(false),
  }))),
});
export type GoldMark = z.infer<typeof Gold>['articles'][string][number];

/** The articles with the numbering of their sentences that the gold list uses. */
export function readArticles(): Article[] {
  if (!HAVE_ARTICLES) return [];
  return readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).toSorted().map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { name: file.replace(/\.txt$/, ''), text, sentences: numbered(text) };
  });
}

export function readGold(): Record<string, GoldMark[]> {
  return Gold.parse(parse(readFileSync('tests/articles/gold.yaml', 'utf8'))).articles;
}

function numbered(text: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return [...segmenter.segment(line)].filter(({ segment }) => segment.trim() !== '')
      .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const CLAIMS = 'annotations/claims';
const Found = z.object({ id: z.string(), find: z.array(z.unknown()) });

/** Sentences that each make one claim of the pack and stand for themselves, with the claim that they make. */
export function claimSentences(): { claim: string; sentence: string }[] {
  const files = readdirSync(CLAIMS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort();
  return files.flatMap((name) => {
    const { id, find } = Found.parse(parse(readFileSync(join(CLAIMS, name), 'utf8')));
    const sentence = find.find((entry) => typeof entry === 'string');
    return sentence === undefined ? [] : [{ claim: id, sentence }];
  });
}

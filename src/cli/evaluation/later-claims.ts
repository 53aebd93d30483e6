import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod';

const LaterClaims = z.array(z.strictObject({ knownIn: z.array(z.string()), claims: z.array(z.string()) }));

/**
 * The claims that the writers of a file of labelled sentences did not know (annotations/practice/later-claims.yaml): there a
 * sentence may state one and not be labelled with it.
 * @returns for a file's path, the ids of those claims
 * @throws an Error that names the file and the field
 */
export function laterClaims(root: string): (file: string) => ReadonlySet<string> {
  const path = join(root, 'practice', 'later-claims.yaml');
  if (!existsSync(path)) return () => new Set();
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [broken] = document.errors;
  if (broken) throw new Error(`${path}: ${broken.message}`);
  const read = LaterClaims.safeParse(document.toJS());
  if (!read.success) throw new Error(`${path}: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  return (file) => {
    const name = basename(file, '.jsonl');
    return new Set(read.data.filter(({ knownIn }) => !knownIn.includes(name)).flatMap(({ claims }) => claims));
  };
}

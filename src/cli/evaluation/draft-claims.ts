import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The ids of claims that have no patterns yet (annotations/drafts/README.md): practice sentences may be labelled with them. */
export function draftClaims(root: string): ReadonlySet<string> {
  const folder = join(root, 'drafts', 'claims');
  if (!existsSync(folder)) return new Set();
  return new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml')));
}

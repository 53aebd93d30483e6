import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const DOCS = new URL('../../../docs/export.md', import.meta.url);

/**
 * Expects an export to be the sample of that name in docs/export.md: the fenced block behind `<!-- sample: NAME -->`.
 * `UPDATE_DOCS=1 npx vitest run --project unit tests/notes/export` writes the samples anew.
 */
export function expectDocumented(name: string, content: string): void {
  const shown = content.replaceAll('\r\n', '\n');
  const docs = readFileSync(DOCS, 'utf8');
  const block = new RegExp(`(<!-- sample: ${name} -->\\n\`\`\`\\w*\\n)([\\s\\S]*?)(\`\`\`\\n)`);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(DOCS, docs.replace(block, (_, head: string, _old, tail: string) => head + shown + tail));
  expect(block.exec(readFileSync(DOCS, 'utf8'))?.[2]).toBe(shown);
}

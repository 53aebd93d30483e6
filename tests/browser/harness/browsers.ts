import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** The file that the set-up writes: where it found each browser, or null where it could not get one. */
const FOUND = fileURLToPath(new URL('../../../.assay/browsers.json', import.meta.url));
const Found = z.object({ chromium: z.optional(z.nullable(z.string())), firefox: z.optional(z.nullable(z.string())) });

/** The packages under test. */
export const CHROME_PACKAGE = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));
export const FIREFOX_PACKAGE = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));

/** Path of a browser as the set-up found it; null where there is none. */
export function browserPath(name: 'chromium' | 'firefox'): string | null {
  const wished = process.env[`ASSAY_${name.toUpperCase()}`];
  if (wished !== undefined) return wished;
  if (!existsSync(FOUND)) throw new Error('Run "node tools/setup.mjs chromium firefox" first: it finds the browsers.');
  return Found.parse(JSON.parse(readFileSync(FOUND, 'utf8')))[name] ?? null;
}

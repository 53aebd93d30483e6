import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What each room of src/ may import: docs/decisions/0001-rooms-and-arrows.md.
 * A longer path opens only that part of a room.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'limits.ts': [],
  'languages.ts': [],
  'text.ts': ['languages.ts'],
  engine: ['limits.ts'],
  'verdict-looks.ts': ['engine/assessment.ts'],
  'figure-text.ts': ['engine/units.ts'],
  'messages.ts': ['engine', 'limits.ts'],
  'library-messages.ts': ['engine', 'messages.ts', 'limits.ts'],
  pack: ['engine'],
  notes: ['engine/assessment.ts', 'limits.ts', 'messages.ts'],
  store: ['pack', 'notes', 'limits.ts', 'languages.ts'],
  background: ['store', 'pack', 'notes', 'engine', 'messages.ts', 'library-messages.ts', 'limits.ts', 'text.ts', 'verdict-looks.ts'],
  page: ['messages.ts', 'limits.ts', 'notes/anchoring', 'notes/address.ts', 'engine/assessment.ts', 'engine/match.ts', 'verdict-looks.ts', 'figure-text.ts'],
  ui: ['store', 'messages.ts', 'library-messages.ts', 'pack', 'notes', 'engine', 'limits.ts', 'verdict-looks.ts', 'figure-text.ts', 'text.ts', 'languages.ts'],
  cli: ['engine', 'pack', 'page/blocks.ts', 'page/facts.ts'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

function importsOf(file: string): string[] {
  return [...readFileSync(join('src', file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((path) => !path.startsWith('..'));
}

test('every room imports only what it may', () => {
  const wrong = files.flatMap((file) => {
    const room = file.split('/')[0] ?? '';
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${file}: is in no known room`];
    return importsOf(file)
      .filter((path) => path.split('/')[0] !== room && !allowed.some((open) => path === open || path.startsWith(`${open}/`)))
      .map((path) => `${file} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('the engine knows no browser, no storage, no clock', () => {
  const words = /\b(?:document\.(?!blocks|headline)|window\.|browser\.|chrome\.|indexedDB|localStorage|fetch\(|Date\.now|new Date|Math\.random|setTimeout)\b/;
  const wrong = files.filter((file) => file.startsWith('engine/'))
    .filter((file) => words.test(readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(wrong).toEqual([]);
});

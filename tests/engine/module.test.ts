import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildEngine } from '../../tools/build/engine.mjs';
import { lexicon } from './sample-index.ts';

let folder = '';
beforeAll(async () => {
  await buildEngine();
  folder = mkdtempSync(join('dist', 'engine-use-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const USE = `import { buildLookup, compile, scan, type Hit, type Match } from '../engine.js';
const hits: Hit[] = buildLookup([{ id: 'one', text: 'A jet needs rare earths' }, { id: 'two', text: 'Ores', title: 'Brazil' }]).search('jets', 1);
const index = compile({ claims: [{ id: 'c', figures: [], patterns: [{ slots: { who: { any: ['china'] }, what: { any: ['graphite'] } } }] }], lexicon: ${JSON.stringify(lexicon)} });
const matches: Match[] = scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text: 'China sells graphite.', heading: null, before: null }] }, index);
console.log(JSON.stringify([hits[0]?.id, matches.map(({ claim }) => claim)]));
`;

function tsc(name: string, source: string, ...options: string[]): string {
  writeFileSync(join(folder, name), source);
  return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--ignoreConfig', '--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck', 'false', ...options, join(folder, name)], { encoding: 'utf8' }).stdout;
}

test('dist/engine.js is used from outside by its types and does its three works', () => {
  expect(tsc('use.ts', USE, '--types', 'node', '--typeRoots', 'node_modules/@types')).toBe('');
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'use.js')], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(['one', ['c']]);
});

test('its types refuse what it does not take', () => {
  expect(tsc('wrong.ts', "import { buildLookup } from '../engine.js';\nbuildLookup([{ id: 1, text: 'a' }]);\n", '--noEmit')).toContain('is not assignable');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/** @typedef {{ name: string, version: string, licence: string, home: string, text: string }} Part */

/**
 * The packages of others whose code is in bundles, by esbuild's own account of what went in, by name.
 * @param {readonly import('esbuild').BuildResult<{ metafile: true }>[]} bundles
 * @returns {Part[]}
 * @throws a plain error where a package states no licence or ships no text of it
 */
export function partsOf(bundles) {
  const used = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs).flatMap(({ inputs }) => kept(inputs)));
  const names = new Set(used.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return [...names].sort().map(partNamed);
}

/**
 * What goes into a package beside its code: each part with its licence, whole.
 * @param {readonly Part[]} parts
 */
export function licencesText(parts) {
  const line = '-'.repeat(72);
  return [
    'Assay holds code of these packages, each under its own licence.',
    ...parts.map(({ name, version, licence, home, text }) => [line, `${name} ${version} (${licence})`, home, '', text].join('\n')),
  ].join('\n\n') + '\n';
}

/**
 * The table of docs/third-party.md.
 * @param {readonly Part[]} parts
 */
export function licencesTable(parts) {
  const rows = parts.map(({ name, version, licence, home }) => `| [${name}](${home}) | ${version} | ${licence} |`);
  return ['| package | version | licence |', '|---|---|---|', ...rows].join('\n');
}

/** Inputs of which something is left after unused code was dropped. @param {Record<string, { bytesInOutput: number }>} inputs */
function kept(inputs) {
  return Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** @param {string} name @returns {Part} */
function partNamed(name) {
  const folder = at('node_modules', name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new PlainError(`${name} is bundled, but its package.json states no licence.`);
  const file = readdirSync(folder).sort().find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new PlainError(`${name} is bundled, but ships no text of its licence.`);
  // Apache 2.0 asks that a NOTICE goes along.
  const notices = readdirSync(folder).filter((entry) => /^notice/i.test(entry));
  const text = [file, ...notices].map((entry) => readFileSync(join(folder, entry), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
  return { name, version, licence: license, home: homepage ?? `https://www.npmjs.com/package/${name}`, text };
}

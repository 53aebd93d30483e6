import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { readAnnotations } from './annotations.ts';
import { draftClaims } from './evaluation/draft-claims.ts';
import { readLabelled } from './evaluation/labelled.ts';
import { laterClaims } from './evaluation/later-claims.ts';
import { readingsFrom } from './training/readings.ts';
import { ownSamples, practiceSamples } from './training/samples.ts';

/**
 * Trains the second reader of every claim with enough practice: annotations/practice/<language>/ and the claims' own
 * sentences. The same annotations give the same readings.
 */
const { values } = parseArgs({
  options: { root: { type: 'string', default: 'annotations' }, out: { type: 'string', default: 'dist/pack/readings.json' } },
});
const { annotations: { claims, lexicon } } = readAnnotations(values.root);
const ids = claims.map(({ value }) => value.id);
const labels = { claims: new Set(ids), drafts: draftClaims(values.root), later: laterClaims(values.root) };
const language = compile({ claims: [], lexicon });
const folder = join(values.root, 'practice', language.language);
const practice = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).toSorted()
  .flatMap((name) => readLabelled(join(folder, name), readFileSync(join(folder, name), 'utf8'), labels));
const samples = [...practiceSamples(practice, language), ...claims.flatMap(({ value }) => ownSamples(value, language))];
const readings = readingsFrom(samples, ids);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, JSON.stringify(Object.fromEntries(readings)));

import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { readAnnotations } from './annotations.ts';
import { draftClaims } from './evaluation/draft-claims.ts';
import { readLabelled } from './evaluation/labelled.ts';
import { laterClaims } from './evaluation/later-claims.ts';
import { lessonsDigest } from './training/lessons-digest.ts';
import { readingsFrom } from './training/readings.ts';
import { ownSamples, practiceSamples } from './training/samples.ts';

/** Where what learns stands. */
const LEARNING = 'src/cli/training';

/**
 * Trains the second reader of every claim with enough practice: annotations/practice/<language>/ and the claims' own
 * sentences. The same annotations give the same readings, so a file that was learned from the same lessons stays as it is.
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
const program = readdirSync(LEARNING).toSorted().map((name) => readFileSync(join(LEARNING, name), 'utf8')).join('\n');
const digest = lessonsDigest(claims.map(({ value }) => value), practice, samples, program);
const digestFile = `${values.out}.lessons`;
if (existsSync(values.out) && existsSync(digestFile) && readFileSync(digestFile, 'utf8') === digest) {
  const now = new Date();
  // As if written now: whoever compares times need not ask again.
  utimesSync(values.out, now, now);
} else {
  train();
}

function train(): void {
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, JSON.stringify(Object.fromEntries(readingsFrom(samples, ids))));
  writeFileSync(digestFile, digest);
}

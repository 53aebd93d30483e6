import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import { explainSentence } from '../pack/check/sentences.ts';
import { readAnnotations } from './annotations.ts';

/** For editors: says why a sentence is taken for a claim, or at which conditions it fails. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, headline: { type: 'string' }, heading: { type: 'string' } },
});
const [id, text] = positionals;
const { annotations } = readAnnotations('annotations');
const claims = annotations.claims.map(({ value }) => value);
const claim = claims.find((one) => one.id === id);
if (!claim || text === undefined) {
  process.stderr.write('Usage: npm run --silent why -- [--before TEXT] [--headline TEXT] [--heading TEXT] CLAIM-ID "A sentence."\n');
  process.exitCode = 2;
} else {
  const index = compile({ claims, lexicon: annotations.lexicon });
  process.stdout.write(`${explainSentence(claim, { text, ...values }, index, annotations.lexicon)}\n`);
}

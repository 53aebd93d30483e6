import { parseArgs } from 'node:util';
import { compile } from '../engine/compile.ts';
import type { TestSentence } from '../pack/claim.ts';
import { explainSentence } from '../pack/check/sentences.ts';
import { readAnnotations } from './annotations.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';
import { type Standing, WEIGHT_PARTS } from '../engine/second-reading/second-reader.ts';
import { sentenceInContext } from './sentence-in-context.ts';

/** Words of an opinion that are told. */
const MOST_TOLD = 12;

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
  const sentence = { text, ...values };
  print(`${explainSentence(claim, sentence, index, annotations.lexicon)}\n${secondOpinion(claim.id, sentence)}`);
}

/** What the second reader makes of it: its chance, and the words that count most. */
function secondOpinion(claimId: string, labelled: TestSentence): string {
  const index = compile(loadPack());
  const { sentence, around } = sentenceInContext(labelled, index);
  const opinion = index.secondReader.opinion(claimId, sentence, () => around);
  if (!opinion) return 'no second reader: too little practice\n';
  const most = opinion.told.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_TOLD);
  const doubts = (standing: Standing): boolean => index.secondReader.doubts(claimId, standing, sentence, () => around);
  const verdict = doubts('strong') ? 'vetoes' : (doubts('weak') ? 'vetoes a weak match and a denial' : (doubts('disputed') ? 'vetoes a denial' : 'lets it pass'));
  return `second reader: ${verdict}, chance ${opinion.chance.toFixed(3)} (${most.map(({ feature, weight }) => `${feature} ${(weight / WEIGHT_PARTS).toFixed(2)}`).join(', ')})\n`;
}

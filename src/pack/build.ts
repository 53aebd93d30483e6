import type { Lexicon } from '../engine/lexicon.ts';
import { packWeights } from '../engine/second-reading/packed-weights.ts';
import { textOf } from './check/test-document.ts';
import type { Claim } from './claim.ts';
import type { GlossaryEntry } from './glossary.ts';
import { variantWords } from './look-up/variant-words.ts';
import { Pack, PACK_FORMAT, PackClaim, type Readings } from './pack.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';

/** Leaves out the sentences that test a claim, all but their words; adds what its second reader learned. */
export function packClaim(claim: Claim, readings: Readings): PackClaim {
  const reading = readings[claim.id];
  const { find, differs, disputes, reports, asks, not, ...kept } = claim;
  void not;
  const variants = variantWords(claim.claim, [find, differs, disputes, reports, asks].flatMap((sentences) => (sentences ?? []).map(textOf)));
  return PackClaim.parse({ ...kept, variants, reading: reading && { bias: reading.bias, weights: packWeights(reading.weights) } });
}

/**
 * Puts a pack together.
 * @param digest twelve hexadecimal digits over the content, so that another content is another version
 */
export function buildPack(
  about: { id: string; title: string; edition: string },
  claims: readonly Claim[],
  sources: readonly Source[],
  series: readonly Series[],
  glossary: readonly GlossaryEntry[],
  lexicon: Lexicon,
  readings: Readings,
  digest: (content: string) => string,
): Pack {
  const content = { claims: claims.map((claim) => packClaim(claim, readings)), sources: [...sources], series: [...series], glossary: [...glossary], lexicon };
  const version = `${about.edition}+${digest(JSON.stringify(content))}`;
  return Pack.parse({ format: PACK_FORMAT, id: about.id, title: about.title, version, ...content });
}

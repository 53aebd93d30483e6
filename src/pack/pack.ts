import * as z from 'zod';
import { Claim } from './claim.ts';
import { GlossaryEntry } from './glossary.ts';
import { Lexicon } from './lexicon.ts';
import { Series } from './series.ts';
import { ID, Source } from './source.ts';

/** Raised when packs of an older format can no longer be read. */
export const PACK_FORMAT = 3;

const Reading = z.strictObject({ bias: z.number(), weights: z.string() });
/** What training made of the practice sentences, by claim: weights by name ("stranglehold=83 mine_in=-41"). */
export const Readings = z.record(ID, Reading);
export type Readings = z.infer<typeof Readings>;

/** A claim as readers get it: without the sentences that only test it. */
export const PackClaim = Claim.omit({ find: true, differs: true, disputes: true, reports: true, asks: true, not: true }).extend({
  /** Words by which it is told elsewhere and that its wording lacks, for look-ups. */
  variants: z.string().optional(),
  /** What its second reader learned from practice sentences, packed: see engine/second-reading. */
  reading: z.strictObject({ bias: z.number(), weights: z.base64() }).optional(),
});
export type PackClaim = z.infer<typeof PackClaim>;

/** One claim pack: claims, their sources and the words to find them. */
export const Pack = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: ID,
  title: z.string(),
  /** Date of the edition and a digest of its content: two packs with the same version are the same. */
  version: z.string().regex(/^\d{4}\.\d+\.\d+\+[0-9a-f]{12}$/),
  claims: z.array(PackClaim),
  sources: z.array(Source),
  /** Packs made before there were series have none. */
  series: z.array(Series).default([]),
  /** Packs made before there was a glossary have none. */
  glossary: z.array(GlossaryEntry).default([]),
  lexicon: Lexicon,
});
export type Pack = z.infer<typeof Pack>;

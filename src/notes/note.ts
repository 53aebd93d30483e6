import * as z from 'zod/mini';
import { VERDICTS } from '../engine/assessment.ts';
import { MAX_CLAIMS_PER_NOTE, MAX_COMMENT, MAX_TAG, MAX_TAGS } from '../limits.ts';
import { PageFacts, Target } from '../messages.ts';

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;

const Moment = z.iso.datetime();

/** A claim as it was when the note was made: the note stays readable when the pack moves on. */
export const NotedClaim = z.object({
  id: z.string(),
  wording: z.string(),
  verdict: z.enum(VERDICTS),
  /** The claim pack and its version that said so. */
  pack: z.string(),
  version: z.string(),
});
export type NotedClaim = z.infer<typeof NotedClaim>;

/** One passage the reader kept, with what they wrote on it. */
export const Note = z.object({
  id: z.uuid(),
  created: Moment,
  modified: Moment,
  target: Target,
  page: PageFacts,
  claims: z.array(NotedClaim).check(z.maxLength(MAX_CLAIMS_PER_NOTE)),
  comment: z.string().check(z.maxLength(MAX_COMMENT)),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TAG))).check(z.maxLength(MAX_TAGS)),
  colour: z.enum(NOTE_COLOURS),
});
export type Note = z.infer<typeof Note>;

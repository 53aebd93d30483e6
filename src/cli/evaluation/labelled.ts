import * as z from 'zod';
import { OUTCOMES, STANCES } from '../../engine/match.ts';

const Label = z.strictObject({
  claim: z.string(),
  stance: z.enum(STANCES),
  outcome: z.enum(OUTCOMES).default('none'),
  /** Two careful editors could differ: counts neither way. */
  optional: z.boolean().default(false),
});
export type Label = z.infer<typeof Label>;

const Line = z.strictObject({
  id: z.string(),
  kind: z.enum(['positive', 'negative']),
  text: z.string().min(1),
  before: z.string().optional(),
  heading: z.string().optional(),
  headline: z.string().optional(),
  claims: z.array(Label),
  /** What sets a hard negative apart from the claim it resembles. */
  because: z.string().optional(),
});

/** A sentence that a writer labelled who knows the claims' texts, never their patterns. */
export type Labelled = z.infer<typeof Line> & {
  /** Claims that the writer did not know: that they are not among the labels says nothing. */
  unknown: ReadonlySet<string>;
};

/** The claims that labels may name. */
export type Labels = {
  /** Those of the pack. */
  claims: ReadonlySet<string>;
  /** Those that nothing finds yet: their labels are left out. */
  drafts: ReadonlySet<string>;
  /** Those that the writers of a file did not know. */
  later: (file: string) => ReadonlySet<string>;
};

/**
 * Reads labelled sentences, one JSON object a line.
 * @throws an Error that names the file, the line and the field
 */
export function readLabelled(file: string, content: string, { claims, drafts, later }: Labels): Labelled[] {
  const unknown = later(file);
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${at + 1}`;
    const parsed = Line.safeParse(parseJson(line, place));
    if (!parsed.success) throw new Error(`${place}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    const stray = parsed.data.claims.find(({ claim }) => !claims.has(claim) && !drafts.has(claim));
    if (stray) throw new Error(`${place}: claims: there is no claim "${stray.claim}"`);
    return [{ ...parsed.data, claims: parsed.data.claims.filter(({ claim }) => claims.has(claim)), unknown }];
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: is not JSON`);
  }
}

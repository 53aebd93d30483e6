import * as z from 'zod';

/** What a look-up is like: each kind is scored apart. */
export const KINDS = ['word', 'name', 'question', 'sentence', 'paragraph', 'spelling', 'numbers', 'nonsense'] as const;

const Line = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  text: z.string().min(1),
  /** Every answer that a careful editor would accept as the first, as `claim:ID`, `term:ID` or `series:ID`; none where nothing is known. */
  right: z.array(z.string().regex(/^(claim|term|series):[a-z0-9-]+$/)),
  why: z.string().optional(),
});

/** A look-up as a reader would type or select it, written without knowledge of the ranking. */
export type Query = z.infer<typeof Line>;

/**
 * Reads look-ups, one JSON object a line.
 * @param known every answer that there is
 * @throws an Error that names the file, the line and the field
 */
export function readQueries(file: string, content: string, known: ReadonlySet<string>): Query[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${at + 1}`;
    const parsed = Line.safeParse(parseJson(line, place));
    if (!parsed.success) throw new Error(`${place}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    const stray = parsed.data.right.find((answer) => !known.has(answer));
    if (stray !== undefined) throw new Error(`${place}: right: there is no "${stray}"`);
    return [parsed.data];
  });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}

import * as z from 'zod/mini';

const Offset = z.int().check(z.nonnegative());

const Quote = z.object({
  type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.optional(z.string()), suffix: z.optional(z.string()),
});
const Position = z.object({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset });
/** Paths, fragments, media and the like: the quote finds the place, so they are passed over. A selector may refine another. */
const Other = z
  .object({ type: z.string(), refinedBy: z.optional(z.unknown()) })
  .check(z.refine(({ type }) => type !== 'TextQuoteSelector' && type !== 'TextPositionSelector'));

/** A selector of the Web Annotation model: those by text must be whole, others only have a type. */
export const ForeignSelector = z.union([Quote, Position, Other]);

export type Passage = {
  quote: { exact: string; prefix: string; suffix: string } | null;
  position: { start: number; end: number } | null;
};

/** Selectors that refine one another, at most: more is no annotation but an attack on our stack. */
const MAX_DEPTH = 8;

/** The passage that selectors tell, taken from the first of each kind, looking into what refines them. */
export function passageOf(selectors: readonly z.infer<typeof ForeignSelector>[], depth = 0): Passage {
  const passage: Passage = { quote: null, position: null };
  for (const selector of selectors) {
    const inner = 'refinedBy' in selector ? ForeignSelector.safeParse(selector.refinedBy).data : undefined;
    const told = 'exact' in selector || 'start' in selector ? ownPassage(selector) : passageOf(inner === undefined || depth === MAX_DEPTH ? [] : [inner], depth + 1);
    passage.quote ??= told.quote;
    passage.position ??= told.position;
  }
  return passage;
}

function ownPassage(selector: z.infer<typeof Quote> | z.infer<typeof Position>): Passage {
  if (selector.type === 'TextPositionSelector') return { quote: null, position: { start: selector.start, end: selector.end } };
  return { quote: { exact: selector.exact, prefix: selector.prefix ?? '', suffix: selector.suffix ?? '' }, position: null };
}

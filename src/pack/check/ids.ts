import * as z from 'zod';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';
import { ID, PartialDate } from '../source.ts';

/** annotations/retired.yaml: ids that are no claim's any more, and what became of them. */
export const Retired = z.array(z.strictObject({
  id: ID,
  /** Since when. */
  on: PartialDate,
  reason: z.string().min(10),
  /** The claim that says today what this one said; null where none does. */
  successor: ID.nullable(),
  /** The draft of annotations/drafts that keeps it until it can ship again. */
  draft: ID.optional(),
}));
export type Retired = z.infer<typeof Retired>;

/** What is known of ids: claims, retired ones, all that ever shipped, drafts. */
export type Ids = { claims: readonly { file: string; value: Claim }[]; retired: Retired; shipped: readonly string[]; drafts: ReadonlySet<string> };

const RETIRED_FILE = 'retired.yaml';
const SHIPPED_FILE = 'shipped-ids.txt';

/** Ids are for ever: each that shipped is a claim's, or is told where it went; none is used for something else. */
export function checkIds({ claims, retired, shipped, drafts }: Ids): Problem[] {
  const ids = new Map(claims.map(({ file, value }) => [value.id, file]));
  const replaced = new Set(claims.flatMap(({ value }) => value.replaces));
  const gone = new Set(retired.map(({ id }) => id));
  const listed = new Set(shipped);
  const retiredAt = retired.flatMap(({ id, successor, draft }, at): Problem[] => {
    const field = `${at}`;
    return [
      ...(ids.has(id) ? [{ file: ids.get(id) ?? '', field: 'id', message: reused(id, draft) }] : []),
      ...(replaced.has(id) ? [{ file: RETIRED_FILE, field: `${field}.id`, message: `"${id}" is replaced by a claim, and needs no entry here` }] : []),
      ...(retired.findIndex((other) => other.id === id) < at ? [{ file: RETIRED_FILE, field: `${field}.id`, message: `"${id}" is here twice` }] : []),
      ...(successor === null || ids.has(successor) ? [] : [{ file: RETIRED_FILE, field: `${field}.successor`, message: `unknown claim "${successor}"` }]),
      ...(draft === undefined || drafts.has(draft) ? [] : [{ file: RETIRED_FILE, field: `${field}.draft`, message: `there is no draft "${draft}"` }]),
    ];
  });
  return [
    ...retiredAt,
    ...claims.flatMap(({ file, value }) => [
      ...(listed.has(value.id) ? [] : [{ file, field: 'id', message: `add "${value.id}" to ${SHIPPED_FILE}: from then on it is never used for another claim` }]),
      ...value.replaces.flatMap((id, at) => (ids.has(id) ? [{ file, field: `replaces.${at}`, message: `"${id}" is a claim still` }] : [])),
    ]),
    ...shipped.filter((id) => !ids.has(id) && !gone.has(id) && !replaced.has(id))
      .map((id) => ({ file: SHIPPED_FILE, field: '', message: `"${id}" has shipped and is no claim now: ${RETIRED_FILE} must say what became of it` })),
  ];
}

function reused(id: string, draft: string | undefined): string {
  return draft === id ? `"${id}" ships again: take its entry out of ${RETIRED_FILE}` : `"${id}" is retired (${RETIRED_FILE}): an id is never used again`;
}

import type { Problem } from '../problem.ts';
import { claimDates } from './dates.ts';
import { checkIds, type Ids } from './ids.ts';
import { type Checked, checkReferences } from './references.ts';
import { type BannedHost, checkSources } from './sources.ts';
import { claimWording } from './wording.ts';

/** All that annotations/ holds. */
type Whole = Checked & Ids & { banned: readonly BannedHost[] };

/** Every rule of annotations/README.md that a machine can see, but for the claims' own sentences. */
export function checkAnnotations(whole: Whole): Problem[] {
  const { claims, sources, banned, lexicon, pack } = whole;
  return [
    ...checkReferences(whole),
    ...claims.flatMap(({ file, value }) => [...claimDates(value, pack.edition), ...claimWording(value, lexicon)].map((problem) => ({ file, ...problem }))),
    ...checkSources(sources, banned, pack.edition),
    ...checkIds(whole),
  ];
}

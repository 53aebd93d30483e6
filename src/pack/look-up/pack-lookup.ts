import type { Index } from '../../engine/compile.ts';
import type { Hit, Named } from '../../engine/lookup/item.ts';
import { type Lookup, openLookup, packLookup } from '../../engine/lookup/lookup.ts';
import type { Pack } from '../pack.ts';
import { claimItems, otherItems } from './items.ts';

const PARTS = ['wording', 'variants', 'context', 'others'] as const;
/** The packed indexes of a pack's parts. */
export type LookupParts = Record<(typeof PARTS)[number], ArrayBuffer>;

/** How much each part of a claim counts: chosen on tests/lookup/own.jsonl and on practice sentences. */
const WEIGHTS = { wording: 1, variants: 0.8, context: 0.25 } as const;
/** A look-up whose words are in a claim's context only is not about the claim. */
const SHARES = { wording: 1, variants: 1, context: 0.72 } as const;
/** Claims of each part that are weighed against each other. */
const DEPTH = 60;

/** A claim that a look-up found, and how much of the look-up its wording alone has. */
export type ClaimHit = Hit & { inWording: number };

/** A pack ready for look-up. */
export type PackLookup = {
  claims: (text: string, k: number, named: readonly Named[], isTyping: boolean) => ClaimHit[];
  others: (text: string, k: number, named: readonly Named[], isTyping: boolean) => Hit[];
};

/** Indexes a pack for look-up. */
export function packParts(pack: Pack, index: Index): LookupParts {
  const { language } = index;
  const { wording, variants, context } = claimItems(pack, index);
  return {
    wording: packLookup(wording, { language }),
    variants: packLookup(variants, { language }),
    context: packLookup(context, { language }),
    others: packLookup(otherItems(pack, index), { language }),
  };
}

/** Opens what `packParts` made. @throws RangeError where it is of another format or not whole */
export function openParts(parts: LookupParts, language: string): PackLookup {
  const open = (name: keyof LookupParts): Lookup => openLookup(parts[name], language);
  const claimParts = [['wording', open('wording')], ['variants', open('variants')], ['context', open('context')]] as const;
  const others = open('others');
  return {
    claims: (text, k, named, isTyping) => {
      const sums = new Map<string, ClaimHit>();
      for (const [name, lookup] of claimParts) addHits(lookup.search(text, DEPTH, { named, isTyping }), name, sums);
      return [...sums.values()].sort((a, b) => b.score - a.score).slice(0, k);
    },
    others: (text, k, named, isTyping) => others.search(text, k, { named, isTyping }),
  };
}

/** Scores of one search compare with each other only: they count by how far they are above what did not come into it. */
function addHits(hits: readonly Hit[], part: keyof typeof WEIGHTS, sums: Map<string, ClaimHit>): void {
  const last = hits.at(-1)?.score ?? 0;
  const floor = hits.length < DEPTH ? Math.min(0, last) : last;
  for (const { id, score, share, words, named } of hits) {
    const known = sums.get(id);
    sums.set(id, {
      id,
      score: (known?.score ?? 0) + WEIGHTS[part] * (score - floor),
      share: Math.max(known?.share ?? 0, SHARES[part] * share),
      words: [...new Set([...(known?.words ?? []), ...words])],
      inWording: part === 'wording' ? share : (known?.inWording ?? 0),
      named: [...(known?.named ?? []), ...named],
    });
  }
}

import { assessmentAt } from '../engine/assessment.ts';
import { MAX_ANSWERS } from '../limits.ts';
import type { Answer, Reply, Request } from '../messages.ts';
import { answersTo, type Found } from '../pack/look-up/answers.ts';
import type { OtherKind } from '../pack/look-up/items.ts';
import type { ReadyPack } from './current-pack.ts';
import { lookupOf } from './lookup-index.ts';
import { claimIn, type PacksInUse, packsInUse } from './packs-in-use.ts';

/** How good an answer is before its score counts: scores of two packs compare roughly, tiers do. */
const TIERS = ['match', 'answer', 'related'] as const;

/** Answers a look-up: the claims that the words make, then what is about them; where nothing is, what is nearest. */
export async function answerLookup(request: Request<'lookup'>): Promise<Reply<'lookup'>> {
  const inUse = await packsInUse();
  const found = await Promise.all(inUse.packs.map(async (pack) => answersTo(request.text, MAX_ANSWERS, { ...pack, lookup: await lookupOf(pack) })
    .map((one) => ({ one, pack }))));
  const ranked = found.length === 1 ? found.flat() : found.flat().sort((a, b) => TIERS.indexOf(a.one.tier) - TIERS.indexOf(b.one.tier) || b.one.score - a.one.score);
  // What is nearest is of use only where nothing else is there, in whichever pack.
  const wanted = ranked.filter(({ one }) => one.tier !== 'related' || ranked[0]?.one.tier === 'related').slice(0, MAX_ANSWERS);
  const answers = wanted.flatMap(({ one, pack }) => answerOf(one, pack, inUse));
  return { answers: answers.map((answer, at) => ({ ...answer, rank: at + 1 })), origin: inUse.origin };
}

function titleOf(kind: OtherKind, id: string, { pack, series, sources }: ReadyPack): string | undefined {
  if (kind === 'term') return pack.glossary.find((entry) => entry.id === id)?.name;
  return (kind === 'source' ? sources : series).get(id)?.title;
}

function answerOf(found: Found, pack: ReadyPack, inUse: PacksInUse): Omit<Answer, 'rank'>[] {
  if (found.kind !== 'claim') {
    const wording = titleOf(found.kind, found.id, pack);
    return wording === undefined ? [] : [{ ...found, wording, verdict: null }];
  }
  const known = claimIn(inUse, found.id);
  if (known?.home !== pack) return [];
  return [{ ...found, wording: known.claim.claim, verdict: assessmentAt(known.claim.assessments, null)?.verdict ?? null }];
}

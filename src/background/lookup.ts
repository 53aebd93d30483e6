import { assessmentAt } from '../engine/assessment.ts';
import { MAX_ANSWERS } from '../limits.ts';
import type { Answer, Reply, Request } from '../messages.ts';
import { answersTo, type Found } from '../pack/look-up/answers.ts';
import { currentPack, type CurrentPack } from './current-pack.ts';
import { lookupOf } from './lookup-index.ts';

/** Answers a look-up: the claims that the words make, then what is about them; where nothing is, what is nearest. */
export async function answerLookup(request: Request<'lookup'>): Promise<Reply<'lookup'>> {
  const current = await currentPack();
  const found = answersTo(request.text, MAX_ANSWERS, { ...current, lookup: await lookupOf(current) });
  return { answers: found.flatMap((one, at) => answerOf(one, at + 1, current)), origin: current.origin };
}

function answerOf(found: Found, rank: number, { claims, sources, series }: CurrentPack): Answer[] {
  if (found.kind !== 'claim') {
    const wording = (found.kind === 'source' ? sources : series).get(found.id)?.title;
    return wording === undefined ? [] : [{ ...found, rank, wording, verdict: null }];
  }
  const claim = claims.get(found.id);
  return claim === undefined ? [] : [{ ...found, rank, wording: claim.claim, verdict: assessmentAt(claim.assessments, null)?.verdict ?? null }];
}

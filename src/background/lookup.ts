import { assessmentAt } from '../engine/assessment.ts';
import type { Match } from '../engine/match.ts';
import { scan } from '../engine/scan.ts';
import type { Answer, Reply, Request } from '../messages.ts';
import { currentPack, type CurrentPack } from './current-pack.ts';
import { relatedClaims } from './related-claims.ts';

/** Answers a look-up: the claims that the words make; where they make none, those that speak of the same things. */
export async function answerLookup(request: Request<'lookup'>): Promise<Reply<'lookup'>> {
  const current = await currentPack();
  const made = claimsMade(request.text, current);
  return { answers: made.length > 0 ? made : relatedClaims(request.text, current), origin: current.origin };
}

function claimsMade(text: string, current: CurrentPack): Answer[] {
  const block = { id: 'selection', kind: 'paragraph', text, heading: null, before: null } as const;
  const first = new Map<string, Match>();
  for (const match of scan({ headline: null, blocks: [block] }, current.index)) {
    if (!first.has(match.claim)) first.set(match.claim, match);
  }
  return [...first.values()].flatMap((match, at): Answer[] => {
    const claim = current.claims.get(match.claim);
    if (claim === undefined) return [];
    return [
      {
        rank: at + 1,
        kind: 'claim',
        id: claim.id,
        wording: claim.claim,
        verdict: assessmentAt(claim.assessments, null)?.verdict ?? null,
        score: 1,
        tier: 'match',
        why: Object.values(match.why).map((fill) => fill.words).join(' · '),
        figures: match.figures,
      },
    ];
  });
}

import { assessmentAt } from '../engine/assessment.ts';
import type { Card, CardCitation, Reply, Request } from '../messages.ts';
import type { z } from 'zod/mini';
import { chartOf } from './chart.ts';
import type { ReadyPack } from './current-pack.ts';
import { claimIn, packsInUse } from './packs-in-use.ts';

type Claim = ReadyPack['pack']['claims'][number];
type Citation = z.infer<typeof CardCitation>;

/** Counter-sources lead, then what qualifies, then what supports. */
const BEARING_ORDER: Record<Citation['bearing'], number> = { contradicts: 0, qualifies: 1, supports: 2 };

/** What a card shows of a claim, judged at the page's date. */
export async function answerCard(request: Request<'card'>): Promise<Reply<'card'>> {
  const packs = await packsInUse();
  const found = claimIn(packs, request.claim);
  return { card: found && cardOf(found.claim, request.date, found.home), origin: packs.origin };
}

/** One claim as a card: its citations with their sources, its assessment on a date (null: the latest), with the pack that it is of. */
export function cardOf(claim: Claim, date: string | null, current: ReadyPack): Card | null {
  const assessment = assessmentAt(claim.assessments, date);
  const latest = assessmentAt(claim.assessments, null);
  if (assessment === undefined || latest === undefined) return null;
  return {
    claim: claim.id,
    theme: claim.theme,
    wording: claim.claim,
    context: claim.context,
    assessment,
    now: latest === assessment ? null : latest,
    asOf: claim.asOf,
    checked: claim.checked,
    figures: claim.figures.map(({ slot: _slot, ...figure }) => figure),
    chart: claim.chart === undefined ? null : chartOf(claim.chart, current),
    citations: citationsOf(claim, current),
    related: claim.related.flatMap((id) => relatedClaim(id, date, current)),
    pack: { id: current.pack.id, version: current.pack.version },
  };
}

function citationsOf(claim: Claim, { sources }: ReadyPack): Citation[] {
  const citations = claim.citations.flatMap((citation): Citation[] => {
    const source = sources.get(citation.source);
    if (source === undefined) return [];
    const { title, publisher, date, url, kind, standing } = source;
    return [
      {
        ...citation,
        title, publisher, date, url, kind, standing,
        document: source.document ?? null,
        stateMedia: source.stateMedia ?? false,
      },
    ];
  });
  return citations.sort((a, b) => BEARING_ORDER[a.bearing] - BEARING_ORDER[b.bearing]);
}

function relatedClaim(id: string, date: string | null, { claims }: ReadyPack): Card['related'] {
  const claim = claims.get(id);
  const assessment = claim && assessmentAt(claim.assessments, date);
  return claim && assessment ? [{ claim: id, wording: claim.claim, verdict: assessment.verdict }] : [];
}

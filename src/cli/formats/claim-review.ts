import { assessmentAt, VERDICTS } from '../../engine/assessment.ts';
import type { Pack, PackClaim } from '../../pack/pack.ts';
import type { Source } from '../../pack/source.ts';

/**
 * The claims as schema.org ClaimReview, one JSON-LD graph (https://schema.org/ClaimReview). The rating counts down the
 * scale of verdicts: the best is the number of verdicts, the worst is 1.
 */
export function claimReviewOf({ claims, sources }: Pick<Pack, 'claims' | 'sources'>): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': claims.map((claim) => review(claim, byId)) }, null, 2)}\n`;
}

function review({ id, claim, assessments, checked, context, citations }: PackClaim, sources: ReadonlyMap<string, Source>): object {
  const assessment = assessmentAt(assessments, null);
  return {
    '@type': 'ClaimReview',
    identifier: id,
    claimReviewed: claim,
    datePublished: checked,
    author: { '@type': 'Organization', name: 'Assay' },
    reviewBody: context,
    reviewRating: assessment && {
      '@type': 'Rating',
      ratingValue: VERDICTS.length - VERDICTS.indexOf(assessment.verdict),
      bestRating: VERDICTS.length,
      worstRating: 1,
      alternateName: assessment.verdict,
      ratingExplanation: assessment.reason,
    },
    itemReviewed: { '@type': 'Claim', text: claim },
    citation: citations.flatMap(({ source, finding }) => {
      const cited = sources.get(source);
      return cited ? [work(cited, finding)] : [];
    }),
  };
}

/** What a source does not have is left out by JSON. */
function work({ title, publisher, date, url, document, language }: Source, finding: string): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: date ?? undefined,
    url: url ?? undefined,
    identifier: document,
    inLanguage: language,
    abstract: finding,
  };
}

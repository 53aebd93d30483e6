import { text } from '../../text.ts';
import { ClaimDetails } from '../parts/claim-details.tsx';
import { useCard } from '../parts/use-card.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';

/** The one claim that the reader chose, with all that is known of it. */
export function OpenClaim({ id }: { id: string }) {
  const card = useCard(id, null);
  if (card === 'loading') return <p role="status">{text('loading')}</p>;
  if (card === 'failed') return <p role="status">{text('claimUnknown')}</p>;
  return (
    <article class="claim">
      <p class="row"><VerdictLabel verdict={card.assessment.verdict} /></p>
      <h2>{card.wording}</h2>
      <ClaimDetails claim={id} date={null} />
    </article>
  );
}

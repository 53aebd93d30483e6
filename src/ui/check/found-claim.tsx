import type { Mark } from '../../messages.ts';
import { text } from '../../text.ts';
import { ClaimDetails } from '../parts/claim-details.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { FigurePairs } from '../parts/figure-pair.tsx';
import { useCard } from '../parts/use-card.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { stanceText } from './stance-text.ts';

/** One claim of a checked text: what the sources make of it, how the text stands to it, both figures. */
export function FoundClaim({ mark, place }: { mark: Mark; place: string }) {
  const card = useCard(mark.claim, null);
  return (
    <article class="claim">
      <p class="row">
        <VerdictLabel verdict={mark.verdict} />
        <span class="faint">{stanceText(mark)}</span>
      </p>
      <h3>{mark.wording}</h3>
      <p>
        <a class="quote-link" href={place} dir="auto">“{mark.quote}”</a>
      </p>
      {typeof card === 'object' && <p>{card.assessment.reason}</p>}
      <FigurePairs label={text('figuresYours')} checks={mark.figures} card={card} />
      <Disclosure label={text('claimSources')}>{() => <ClaimDetails claim={mark.claim} date={null} isReasonShown />}</Disclosure>
    </article>
  );
}

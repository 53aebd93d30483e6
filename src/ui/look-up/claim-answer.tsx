import type { Answer } from '../../messages.ts';
import { text } from '../../text.ts';
import { ClaimDetails } from '../parts/claim-details.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { FigurePairs } from '../parts/figure-pair.tsx';
import { useCard } from '../parts/use-card.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';

/** A claim that answers: its verdict and the reason first, then the figures side by side, then why it was found. */
export function ClaimAnswer({ answer }: { answer: Answer }) {
  const card = useCard(answer.id, null);
  return (
    <article class="claim">
      <p class="row">
        {answer.verdict !== null && <VerdictLabel verdict={answer.verdict} />}
        {answer.tier === 'related' && <span class="faint">{text('answerRelated')}</span>}
      </p>
      <h3>{answer.wording}</h3>
      {typeof card === 'object' && answer.tier !== 'related' && <p>{card.assessment.reason}</p>}
      <FigurePairs label={text('figuresSelected')} checks={answer.figures} card={card} />
      {answer.why !== '' && <p class="faint">{text('lookUpWhy', answer.why)}</p>}
      <Disclosure label={text('claimSources')}>{() => <ClaimDetails claim={answer.id} date={null} isReasonShown={answer.tier !== 'related'} />}</Disclosure>
    </article>
  );
}

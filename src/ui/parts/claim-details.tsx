import type { Card } from '../../messages.ts';
import { text } from '../../text.ts';
import { dateText } from './date-text.ts';
import { entryAddress } from './entry-address.ts';
import { useCard } from './use-card.ts';
import { VerdictLabel } from './verdict-label.tsx';

const BEARING_WORDS = { contradicts: 'bearingContradicts', qualifies: 'bearingQualifies', supports: 'bearingSupports' } as const;

type Props = { claim: string; date: string | null; /** The reason of the assessment stands above already. */ isReasonShown?: boolean };

/** What the sources say on a claim: read when it is asked for. */
export function ClaimDetails({ claim, date, isReasonShown = false }: Props) {
  const state = useCard(claim, date);
  if (state === 'loading') return <p role="status">{text('loading')}</p>;
  if (state === 'failed') return <p role="status">{text('claimUnknown')}</p>;
  return (
    <div class="details">
      <p>{state.context}</p>
      {!isReasonShown && <p class="reason">{state.assessment.reason}</p>}
      {state.now !== null && (
        <p class="reason">
          {text('verdictNow')} <VerdictLabel verdict={state.now.verdict} /> {state.now.reason}
        </p>
      )}
      <ul class="citations">
        {state.citations.map((citation) => (
          <li key={`${citation.source} ${citation.finding}`}>
            <Citation citation={citation} />
          </li>
        ))}
      </ul>
      {state.related.length > 0 && (
        <>
          <h4>{text('libraryRelated')}</h4>
          <ul class="related">
            {state.related.map((one) => (
              <li key={one.claim}>
                <VerdictLabel verdict={one.verdict} /> <a href={entryAddress({ kind: 'claim', id: one.claim })} target="_blank">{one.wording}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="faint">
        {text('asOf', dateText(state.asOf))} <a href={entryAddress({ kind: 'claim', id: claim })} target="_blank">{text('libraryOpen')}</a>
      </p>
    </div>
  );
}

function Citation({ citation }: { citation: Card['citations'][number] }) {
  const { bearing, finding, title, url, publisher, date, locator, stateMedia } = citation;
  const facts = [publisher, date === null ? null : dateText(date), locator, stateMedia ? text('sourceStateMedia') : null];
  return (
    <>
      <span class={`bearing bearing-${bearing}`}>{text(BEARING_WORDS[bearing])}</span> {finding}
      <cite>
        {isWeb(url) ? <a href={url} target="_blank" rel="noopener noreferrer">{title}</a> : title}
        <span class="faint"> {facts.filter((fact) => fact !== null).join(', ')}</span>
      </cite>
    </>
  );
}

function isWeb(url: string | null): url is string {
  return url !== null && /^https?:/i.test(url);
}

import { useEffect, useState } from 'preact/hooks';
import { text } from '../../text.ts';
import { checkText, type Found } from '../check/check-text.ts';
import { FoundClaim } from '../check/found-claim.tsx';
import { MarkedText } from '../check/marked-text.tsx';
import { SAMPLE_TEXT } from './sample-text.ts';

/** A few sentences, read by the scanner as a page would be: what the reader will see, and proof that it works here. */
export function Sample() {
  const [found, setFound] = useState<readonly Found[] | 'reading' | 'failed'>('reading');
  useEffect(() => void checkText(SAMPLE_TEXT).then(setFound, () => setFound('failed')), []);
  return (
    <section aria-labelledby="sample">
      <h2 id="sample">{text('welcomeSample')}</h2>
      <p>{text('welcomeSampleAbout')}</p>
      <div lang="en">
        <MarkedText draft={SAMPLE_TEXT} found={typeof found === 'object' ? found : []} />
      </div>
      {typeof found === 'string' && <p role="status">{text(found === 'reading' ? 'loading' : 'checkFailed')}</p>}
      {typeof found === 'object' && (
        <ol class="claims">
          {found.map(({ mark }, at) => (
            <li key={mark.claim} id={`claim-${at + 1}`} tabIndex={-1}>
              <FoundClaim mark={mark} place={`#mark-${at + 1}`} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import type { Mark } from '../../messages.ts';
import { order } from '../parts/ask.ts';
import { ClaimDetails } from '../parts/claim-details.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { figureText } from '../../figure-text.ts';
import { wording } from '../parts/wording.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { text } from '../../text.ts';
import { stanceText } from './stance-text.ts';
import { passes } from './filter.ts';
import type { Filter } from './filter.ts';
import type { PageClaims } from './use-page-claims.ts';

/** The page's claims in reading order, those that the filter lets through. */
export function ClaimList({ tab, claims, filter }: { tab: number; claims: PageClaims; filter: Filter }) {
  return (
    <ol class="claims">
      {claims.marks.map((mark, index) => passes(filter, mark) && (
        <li key={`${mark.block} ${mark.start} ${mark.claim}`}>
          <ClaimItem mark={mark} date={claims.page.date} onJump={() => void order(tab, 'jump', { type: 'jump', index })} />
        </li>
      ))}
    </ol>
  );
}

function ClaimItem({ mark, date, onJump }: { mark: Mark; date: string | null; onJump: () => void }) {
  return (
    <article class="claim">
      <p class="row">
        <VerdictLabel verdict={mark.verdict} />
        <span class="faint">{stanceText(mark)}</span>
      </p>
      <h3>{mark.wording}</h3>
      <button type="button" class="quote" onClick={onJump} aria-label={text('claimJump', mark.quote)}>
        <q dir="auto">{mark.quote}</q>
      </button>
      <Figures mark={mark} />
      <Disclosure label={text('claimSources')}>{() => <ClaimDetails claim={mark.claim} date={date} />}</Disclosure>
    </article>
  );
}

/** The page's figures beside the sources', where both are there. */
function Figures({ mark }: { mark: Mark }) {
  const compared = mark.figures.flatMap(({ slot, page, source, outcome }) =>
    source === null ? [] : [{ slot, said: page.text, source, outcome }],
  );
  return compared.map(({ slot, said, source, outcome }) => (
    <dl key={slot} class={`figures outcome-${outcome}`}>
      <div>
        <dt>{text('figuresPage')}</dt>
        <dd>{said}</dd>
      </div>
      <div>
        {/* Agreeing with what merely circulates is not agreeing with the sources. */}
        <dt>{text(source.is === 'claimed' ? 'figuresCirculating' : 'figuresSources')}</dt>
        <dd>
          {figureText(source, wording())} <span class="faint">{source.year}</span>
        </dd>
      </div>
    </dl>
  ));
}

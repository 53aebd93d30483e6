import { figureText } from '../../figure-text.ts';
import type { ClaimEntry } from '../../library-messages.ts';
import type { CardAssessment, SourceFigure } from '../../messages.ts';
import type * as z from 'zod/mini';
import { text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { wording } from '../parts/wording.ts';
import { SeriesChart } from './chart/series-chart.tsx';
import { useLibrary } from './ask-library.ts';
import { LinkList } from './links.tsx';
import { entryAddress } from '../parts/entry-address.ts';
import { listAddress } from './route.ts';
import { BEARING_HEADINGS, sourceFacts } from './source-facts.ts';
import { groupText } from './words.ts';

/** A claim: its verdict and reason, figures, chart, citations by bearing, how it was judged before, and what belongs to it. */
export function ClaimView({ entry: { card, assessments, series, terms } }: { entry: ClaimEntry }) {
  const earlier = assessments.slice(0, -1).toReversed();
  return (
    <>
      <p class="row">
        <VerdictLabel verdict={card.assessment.verdict} />
        <a href={listAddress('claim', { group: card.theme })}>{groupText(card.theme)}</a>
        <span class="faint">{text('asOf', dateText(card.asOf))}</span>
      </p>
      <p class="reason">{card.assessment.reason}</p>
      <p>{card.context}</p>
      <Figures heading="figuresFound" figures={card.figures.filter(({ is }) => is === 'found')} publishers={publishersOf(card)} />
      <Figures heading="figuresClaimed" figures={card.figures.filter(({ is }) => is === 'claimed')} publishers={publishersOf(card)} />
      {series.map(({ id }) => <OwnChart key={id} id={id} />)}
      {(['contradicts', 'qualifies', 'supports'] as const).map((bearing) => <Citations key={bearing} bearing={bearing} citations={card.citations} />)}
      {earlier.length > 0 && (
        <section>
          <h3>{text('libraryEarlier')}</h3>
          <ul class="assessments">{earlier.map((one) => <li key={one.from}><Assessment assessment={one} /></li>)}</ul>
        </section>
      )}
      <LinkList heading="libraryRelated" links={card.related.map(({ claim, wording: title, verdict }) => ({ kind: 'claim', id: claim, title, verdict }))} />
      <LinkList heading="libraryData" links={series} />
      <LinkList heading="libraryGlossary" links={terms} />
      <p class="faint">{text('libraryChecked', dateText(card.checked), card.pack.version)}</p>
    </>
  );
}

function publishersOf({ citations }: ClaimEntry['card']): ReadonlyMap<string, string> {
  return new Map(citations.map(({ source, publisher }) => [source, publisher]));
}

type FiguresProps = { heading: string; figures: readonly z.infer<typeof SourceFigure>[]; publishers: ReadonlyMap<string, string> };

function Figures({ heading, figures, publishers }: FiguresProps) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h3>{text(heading)}</h3>
      <dl class="figure-list">
        {figures.map((figure) => (
          <div key={`${figure.what} ${figure.cite} ${figure.low}`}>
            <dt>{figureText(figure, wording())}</dt>
            <dd>
              {figure.what} <a class="faint" href={entryAddress({ kind: 'source', id: figure.cite })}>{text('figuresOf', publishers.get(figure.cite) ?? figure.cite, figure.year)}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OwnChart({ id }: { id: string }) {
  const state = useLibrary('library-entry', { type: 'library-entry', kind: 'series', id });
  return typeof state === 'object' && state.entry?.kind === 'series' ? <SeriesChart series={state.entry.series} /> : null;
}

type CitationsProps = { bearing: keyof typeof BEARING_HEADINGS; citations: ClaimEntry['card']['citations'] };

function Citations({ bearing, citations }: CitationsProps) {
  const own = citations.filter((citation) => citation.bearing === bearing);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{text(BEARING_HEADINGS[bearing])}</h3>
      <ul class="citations">
        {own.map((citation) => (
          <li key={`${citation.source} ${citation.finding}`}>
            {citation.finding}
            <cite>
              <a href={entryAddress({ kind: 'source', id: citation.source })}>{citation.title}</a>
              <span class="faint"> {[...sourceFacts(citation), citation.locator].filter((fact) => fact !== null).join(', ')}</span>
            </cite>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Assessment({ assessment: { from, until, verdict, reason } }: { assessment: z.infer<typeof CardAssessment> }) {
  return (
    <>
      <VerdictLabel verdict={verdict} /> <span class="faint">{text('libraryFromTo', dateText(from), until === null ? '' : dateText(until))}</span>
      <p>{reason}</p>
    </>
  );
}

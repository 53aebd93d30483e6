import type { ComponentChildren } from 'preact';
import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';
import { SeriesChart } from './chart.tsx';
import { Citations } from './citations.tsx';
import { Comparisons, OtherFigures } from './figures.tsx';
import { formatDate, isStale } from './format.ts';
import { stanceText, Why } from './on-the-page.tsx';
import { RelatedClaims } from './related.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export type ClaimCardProps = {
  card: Card;
  /** The mark it was opened from; null after a look-up. */
  mark: Mark | null;
  /** The reader's database could not be opened. */
  isBundled: boolean;
  now: number;
  /** What stands before and after the verdict in the head. */
  back: ComponentChildren;
  controls: ComponentChildren;
  actions: ComponentChildren;
  /** Opens the card of a related claim. */
  onRelated: (claim: string) => void;
};

/** What a reader needs to know of a claim: what the sources make of it and who contradicts it, then the rest. */
export function ClaimCard({ card, mark, isBundled, now, back, controls, actions, onRelated }: ClaimCardProps) {
  const { assessment } = card;
  const checks = mark?.figures ?? [];
  return (
    <div class="card" role="dialog" aria-labelledby="wording" aria-describedby="reason" tabIndex={-1} data-first>
      <header role="none">
        {back}
        <VerdictBadge verdict={assessment.verdict} />
        <span class="facts since">{text('cardSince', formatDate(assessment.from))}</span>
        <span class="controls">{controls}</span>
      </header>
      <div class="body" tabIndex={0} role="group" aria-labelledby="wording">
        <h2 id="wording">{card.wording}</h2>
        {mark && <p class="stance">{stanceText(mark)}</p>}
        <p id="reason" class="reason">{assessment.reason}</p>
        {card.now && <SinceThen now={card.now} />}
        <Comparisons checks={checks} />
        <Citations citations={card.citations} bearings={['contradicts']} />
        {card.chart && <SeriesChart chart={card.chart} checks={checks} />}
        <p class="context">{card.context}</p>
        <Citations citations={card.citations} bearings={['qualifies', 'supports']} />
        <OtherFigures checks={checks} sources={card.figures} />
        {mark && <Why mark={mark} />}
        <RelatedClaims related={card.related} onOpen={onRelated} />
        <p class="facts dated">
          {text('cardAsOf', formatDate(card.asOf), formatDate(card.checked))}
          {isStale(card.checked, now) && <strong> {text('cardStale')}</strong>}
          {isBundled && <span> {text('cardBundled')}</span>}
        </p>
      </div>
      <footer role="none">{actions}</footer>
    </div>
  );
}

/** The page is older than today's verdict: it was judged by its own date, and this is what changed. */
function SinceThen({ now }: { now: NonNullable<Card['now']> }) {
  return (
    <p class="today">
      {text('cardSinceThen', formatDate(now.from))} <VerdictBadge verdict={now.verdict} /> {now.reason}
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';
import { Citations } from './citations.tsx';
import { Comparisons, OtherFigures } from './figures.tsx';
import { formatDate, isStale } from './format.ts';
import { stanceText, Why } from './on-the-page.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export type ClaimCardProps = {
  card: Card;
  /** The mark it was opened from; null after a look-up. */
  mark: Mark | null;
  /** The reader's database could not be opened. */
  isBundled: boolean;
  now: number;
  back: ComponentChildren;
  close: ComponentChildren;
  actions: ComponentChildren;
};

/** What a reader needs to know of a claim: what the sources make of it first, then why, then who says it here. */
export function ClaimCard({ card, mark, isBundled, now, back, close, actions }: ClaimCardProps) {
  const { assessment } = card;
  return (
    <div class="card" role="dialog" aria-labelledby="wording" aria-describedby="reason" tabIndex={-1} data-first>
      <header>
        {back}
        <VerdictBadge verdict={assessment.verdict} />
        <span class="facts">{text('cardSince', formatDate(assessment.from))}</span>
        {close}
      </header>
      <div class="body">
        <h2 id="wording">{card.wording}</h2>
        {mark && <p class="stance">{stanceText(mark)}</p>}
        <p id="reason" class="reason">{assessment.reason}</p>
        {card.now && (
          <p class="today">
            {text('cardToday')} <VerdictBadge verdict={card.now.verdict} /> {card.now.reason}
          </p>
        )}
        <Comparisons checks={mark?.figures ?? []} />
        <p class="context">{card.context}</p>
        <Citations citations={card.citations} />
        <OtherFigures checks={mark?.figures ?? []} sources={card.figures} />
        {mark && <Why mark={mark} />}
        <p class="facts dated">
          {text('cardAsOf', formatDate(card.asOf), formatDate(card.checked))}
          {isStale(card.checked, now) && <strong> {text('cardStale')}</strong>}
          {isBundled && <span> {text('cardBundled')}</span>}
        </p>
      </div>
      <footer>{actions}</footer>
    </div>
  );
}

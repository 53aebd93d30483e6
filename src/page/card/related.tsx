import type { Card } from '../../messages.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { text } from '../text.ts';
import { VerdictShape } from './verdict-badge.tsx';

export type Related = Card['related'][number];

/** Claims that a reader of this one may ask about next; each leads to its card. */
export function RelatedClaims({ related, onOpen }: { related: readonly Related[]; onOpen: (claim: string) => void }) {
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h3>{text('cardRelated')}</h3>
      <ul>
        {related.map(({ claim, wording, verdict }) => (
          <li key={claim}>
            <button type="button" class="row" onClick={(event) => event.isTrusted && onOpen(claim)}>
              <VerdictShape verdict={verdict} />
              <span>
                {wording} <span class="hidden">{text(VERDICT_LOOKS[verdict].word)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

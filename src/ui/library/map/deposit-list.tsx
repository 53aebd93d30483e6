import { useEffect, useRef } from 'preact/hooks';
import type { Deposit } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { dateText } from '../../parts/date-text.ts';
import { entryAddress } from '../../parts/entry-address.ts';
import { DepositFacts } from './deposit-facts.tsx';
import { MINERAL_LOOKS, mineralGroup } from './minerals.ts';

type Props = { deposits: readonly Deposit[]; chosen: string | null; onChoice: (id: string | null) => void };

/** The deposits beside the map: each opens to what is known of it, and is then shown on the map. */
export function DepositList({ deposits, chosen, onChoice }: Props) {
  const list = useRef<HTMLUListElement>(null);
  // Chosen on the map: brought into the list's view, without moving the page.
  useEffect(() => {
    const box = list.current;
    const item = box?.querySelector<HTMLElement>('[data-chosen]');
    if (box && item) box.scrollTop = item.offsetTop - box.offsetTop - 8;
  }, [chosen]);
  return (
    <ul class="deposits" ref={list} aria-label={text('mapList')}>
      {deposits.map((deposit) => {
        const isChosen = deposit.id === chosen;
        const { sign, colour } = MINERAL_LOOKS[mineralGroup(deposit.minerals)];
        const now = deposit.control.at(-1);
        return (
          <li key={deposit.id} data-chosen={isChosen ? '' : undefined}>
            <button type="button" class="deposit" aria-expanded={isChosen} onClick={() => onChoice(isChosen ? null : deposit.id)}>
              <svg viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true"><path d={sign} fill={deposit.place === null ? 'none' : colour} stroke={colour} stroke-width="1.5" /></svg>
              <span>
                <b>{deposit.name}</b>
                <span class="faint">{[deposit.minerals.join(', '), deposit.country].join(' · ')}</span>
                {now !== undefined && <span class="faint">{text('mapControlled', now.by, dateText(now.asOf))}</span>}
              </span>
            </button>
            {isChosen && (
              <div class="deposit-open">
                <DepositFacts deposit={deposit} />
                <a href={entryAddress({ kind: 'term', id: deposit.id })}>{text('mapMore')}</a>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../messages.ts';
import { ask } from './ask.ts';

export type CardState = 'loading' | 'failed' | Card;

/** A claim with its assessment on a date (null: the latest), figures and sources. */
export function useCard(claim: string, date: string | null): CardState {
  const [state, setState] = useState<CardState>('loading');
  useEffect(() => {
    let current = true;
    const show = (found: CardState): void => {
      if (current) setState(found);
    };
    ask('card', { type: 'card', claim, date }).then(({ card }) => show(card ?? 'failed'), () => show('failed'));
    return () => {
      current = false;
    };
  }, [claim, date]);
  return state;
}

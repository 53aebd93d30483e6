import { useEffect, useState } from 'preact/hooks';
import { onPending, takePending } from '../../store/pending.ts';
import type { Pending } from '../../store/pending.ts';

/** What a menu, a shortcut or a card asked the panel to show, if anything. */
export function usePending(): Pending | null {
  const [pending, setPending] = useState<Pending | null>(null);
  useEffect(() => {
    const take = (): void => {
      takePending().then((left) => left && setPending(left), () => undefined);
    };
    take();
    return onPending(take);
  }, []);
  return pending;
}

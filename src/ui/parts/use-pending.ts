import { useEffect, useState } from 'preact/hooks';
import { onPending, takePending } from '../../store/pending.ts';
import type { Pending, PendingFor } from '../../store/pending.ts';

/** What a menu, a shortcut, a card or the address bar asked this page to show, if anything. */
export function usePending(who: PendingFor): Pending | null {
  const [pending, setPending] = useState<Pending | null>(null);
  useEffect(() => {
    const take = (): void => {
      takePending(who).then((left) => left && setPending(left), () => undefined);
    };
    take();
    // The look-up page is opened anew each time: an older one must not take what is meant for it.
    return who === 'panel' ? onPending(take) : undefined;
  }, [who]);
  return pending;
}

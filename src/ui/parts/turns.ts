import { PACK_CHECK_SLICE_MS } from '../../limits.ts';

/**
 * A pause for long work, to be called often: gives the page its turn once enough time has gone, and else goes on at once.
 * A message, not a timer: browsers slow timers of pages that nobody looks at.
 */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PACK_CHECK_SLICE_MS) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
    since = performance.now();
  };
}

import { vi } from 'vitest';

/** What the code under test asked of the extension, and how the next questions are answered. */
export type FakeExtension = {
  sent: unknown[];
  /** Hands an order to the page as the worker would; resolves with the reply. */
  order(message: unknown, sender?: { id?: string }): Promise<unknown>;
};

type Listener = (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => unknown;

/** Puts a small extension interface in place: messages, texts that name their key, storage. */
export function fakeExtension(answer: (message: { type: string }) => unknown, stored: Record<string, unknown> = {}): FakeExtension {
  const sent: unknown[] = [];
  const listeners = new Set<Listener>();
  vi.stubGlobal('browser', {
    runtime: {
      id: 'assay',
      sendMessage: (message: { type: string }) => {
        sent.push(message);
        return Promise.resolve().then(() => answer(message));
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    i18n: { getMessage: (key: string, values: string[] = []) => (key === '@@ui_locale' ? 'en' : [key, ...values].join(' ')) },
    storage: { local: { get: () => Promise.resolve(stored) } },
  });
  return {
    sent,
    order: (message, sender = { id: 'assay' }) =>
      new Promise((resolve) => {
        if (listeners.size === 0) resolve(undefined);
        for (const listener of listeners) listener(message, sender, resolve);
      }),
  };
}

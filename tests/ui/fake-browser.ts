import * as z from 'zod/mini';
import messages from '../../extension/_locales/en/messages.json' with { type: 'json' };

const Messages = z.record(z.string(), z.object({ message: z.string(), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) }));
const MESSAGES = Messages.parse(messages);

/** The English text of a key, as browsers fill it; a missing key is an error here. */
function getMessage(key: string, places: string[] = []): string {
  const entry = MESSAGES[key];
  if (!entry) throw new Error(`_locales has no ${key}`);
  return entry.message
    .replace(/\$(\w+)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => places[Number(place) - 1] ?? '');
}

const event = { addListener: () => undefined, removeListener: () => undefined };

const noSettings: Record<string, unknown> = {};

/** What the browser answers in one test. */
export const answers = {
  url: 'https://news.example/minerals',
  allowed: true,
  /** The browser does not say what we may read. */
  isMute: false,
  settings: noSettings,
  /** The page's reader: its reply to an order, or a rejection where there is none. */
  order: (_order: { type: string }): unknown => ({ ok: true }),
  worker: (_message: { type: string }): unknown => ({}),
};

/** As much of the browser as the panel uses. */
export const fakeBrowser = {
  i18n: { getMessage, getUILanguage: () => 'en' },
  runtime: {
    onMessage: event,
    sendMessage: async (message: { type: string }) => answers.worker(message),
  },
  tabs: {
    onActivated: event,
    onUpdated: event,
    getCurrent: async () => undefined,
    query: async () => [{ id: 7, url: answers.url, title: 'Article' }],
    sendMessage: async (_tab: number, order: { type: string }) => answers.order(order),
  },
  permissions: {
    contains: async () => {
      if (answers.isMute) throw new Error('no answer');
      return answers.allowed;
    },
    onAdded: event,
    onRemoved: event,
  },
  storage: {
    onChanged: event,
    local: { get: async () => answers.settings },
    session: { get: async () => ({}), remove: async () => undefined },
  },
};

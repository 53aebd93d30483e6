import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LIBRARY_REQUESTS, type LibraryRequestName } from '../library-messages.ts';
import { REQUESTS, type RequestName } from '../messages.ts';
import { setFrameCount } from './badge.ts';
import { answerCard } from './card.ts';
import { handler, type Handler, type Sender } from './handler.ts';
import { answerDeposits, answerEntry, answerSeries } from './library/entry.ts';
import { answerList } from './library/list.ts';
import { answerLookup } from './lookup.ts';
import { keepAnchoring, noteTargets, saveDraft } from './notes.ts';
import { isOwnPage } from './own-page.ts';
import { openPanelFromPage } from './panel.ts';
import { scanPage } from './scan.ts';
import { showNote } from './show-note.ts';
import { hideClaim, setSite, siteState } from './site-switch.ts';
import { wakeFrame } from './wake.ts';

const HANDLERS: Record<RequestName, Handler> = {
  wake: handler(REQUESTS.wake, wakeFrame),
  scan: handler(REQUESTS.scan, scanPage),
  marked: handler(REQUESTS.marked, setFrameCount),
  card: handler(REQUESTS.card, answerCard),
  lookup: handler(REQUESTS.lookup, answerLookup),
  'save-note': handler(REQUESTS['save-note'], saveDraft),
  'note-targets': handler(REQUESTS['note-targets'], noteTargets),
  'show-note': handler(REQUESTS['show-note'], showNote),
  'notes-anchored': handler(REQUESTS['notes-anchored'], keepAnchoring),
  'site-state': handler(REQUESTS['site-state'], siteState),
  'set-site': handler(REQUESTS['set-site'], setSite),
  'hide-claim': handler(REQUESTS['hide-claim'], hideClaim),
  'open-panel': handler(REQUESTS['open-panel'], openPanelFromPage),
};

/** Asked by the extension's own pages only. */
const LIBRARY_HANDLERS: Record<LibraryRequestName, Handler> = {
  'library-list': handler(LIBRARY_REQUESTS['library-list'], answerList),
  'library-entry': handler(LIBRARY_REQUESTS['library-entry'], answerEntry),
  'library-series': handler(LIBRARY_REQUESTS['library-series'], answerSeries),
  'library-deposits': handler(LIBRARY_REQUESTS['library-deposits'], answerDeposits),
};

const Named = z.object({ type: z.string() });

/**
 * Answers a message of our own scripts and pages; anything else is left alone.
 * @returns a native promise, which runtime.onMessage needs, or undefined where the message is not for the worker
 * @throws where the message does not fit its schema
 */
export function answerMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const named = Named.safeParse(message);
  if (!named.success) return undefined;
  const { type } = named.data;
  if (isRequestName(type)) return HANDLERS[type](message, sender);
  return isLibraryRequestName(type) && isOwnPage(sender) ? LIBRARY_HANDLERS[type](message, sender) : undefined;
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(HANDLERS, name);
}

function isLibraryRequestName(name: string): name is LibraryRequestName {
  return Object.hasOwn(LIBRARY_HANDLERS, name);
}

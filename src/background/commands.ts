import type { Tabs } from 'webextension-polyfill';
import { setPending } from '../store/pending.ts';
import { orderFrame, type Outcome } from './orders.ts';
import { openPanelTab, openPanelWith } from './panel.ts';
import { isReadable } from './readable.ts';
import { selectedFrame } from './selected-frame.ts';

/** What the panel shows where a look-up cannot read the selection: its empty field. */
const EMPTY_FIELD = { show: 'lookup', text: '' } as const;

/** Carries out a keyboard shortcut on the page in front; where nothing of ours runs, the panel takes over. */
export async function runCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  const pending = name === 'lookup-selection' ? EMPTY_FIELD : null;
  if (tab?.id === undefined || !isReadable(tab.url)) {
    await openPanelWith(tab?.windowId, pending);
  } else if ((await giveOrder(name, tab.id)) === 'closed') {
    if (pending !== null) await setPending(pending);
    await openPanelTab();
  }
}

async function giveOrder(name: string, tabId: number): Promise<Outcome | null> {
  switch (name) {
    case 'lookup-selection':
      return await orderFrame(tabId, await selectedFrame(tabId), { type: 'lookup-selection' });
    case 'save-selection':
      return await orderFrame(tabId, await selectedFrame(tabId), { type: 'save-selection' });
    case 'open-list':
      return await orderFrame(tabId, 0, { type: 'open-list' });
    default:
      return null;
  }
}

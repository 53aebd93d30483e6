import type { Tabs } from 'webextension-polyfill';
import { orderFrame } from './orders.ts';
import { openPanelWith } from './panel.ts';
import { isReadable } from './readable.ts';
import { selectedFrame } from './selected-frame.ts';

/** Carries out a keyboard shortcut on the page in front. */
export async function runCommand(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !isReadable(tab.url)) {
    await openPanelWith(tab?.windowId, null);
    return;
  }
  switch (name) {
    case 'lookup-selection':
      await orderFrame(tab.id, await selectedFrame(tab.id), { type: 'lookup-selection' });
      return;
    case 'save-selection':
      await orderFrame(tab.id, await selectedFrame(tab.id), { type: 'save-selection' });
      return;
    case 'open-list':
      await orderFrame(tab.id, 0, { type: 'open-list' });
      return;
  }
}

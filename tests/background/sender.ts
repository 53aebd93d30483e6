import type { Sender } from '../../src/background/handler.ts';

/** A frame of a tab, as the worker sees who sent a message. */
export function senderIn(tab: { id: number; url: string; incognito?: boolean }, frameId = 0): Sender {
  return {
    id: 'assay',
    frameId,
    url: tab.url,
    tab: { ...tab, incognito: tab.incognito ?? false, index: 0, windowId: 7, highlighted: true, active: true, pinned: false },
  };
}

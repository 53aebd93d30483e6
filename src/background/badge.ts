import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { MAX_BADGE_TABS } from '../limits.ts';
import type { Reply, Request } from '../messages.ts';
import { countText, text } from '../text.ts';
import type { Sender } from './handler.ts';
import { speak } from './speak.ts';

/** Claims found on the page of a tab, by frame. Kept for the session: the worker may die between two frames. */
const TabCount = z.object({ tab: z.number(), url: z.string(), frames: z.record(z.string(), z.number()) });
type TabCount = z.infer<typeof TabCount>;
const Counts = z.catch(z.array(TabCount), []);

const KEY = 'badge';
const COLOUR = '#1f4e5f';
const TEXT_COLOUR = '#ffffff';

/** A frame says how many claims it has marked: shows the tab's sum on the toolbar button. */
export async function setFrameCount(request: Request<'marked'>, sender: Sender): Promise<Reply<'marked'>> {
  const tab = sender.tab;
  if (tab?.id === undefined) return { ok: false };
  const { id, url = '' } = tab;
  const frame = String(sender.frameId ?? 0);
  const sum = await changeCounts((counts) => {
    const old = counts.find((count) => count.tab === id);
    // Another address is another page, whose frames count afresh.
    const frames = old?.url === url ? { ...old.frames, [frame]: request.count } : { [frame]: request.count };
    const others = counts.filter((count) => count.tab !== id);
    return [...others, { tab: id, url, frames }].slice(-MAX_BADGE_TABS);
  }, id);
  return { ok: await showCount(id, sum) };
}

/**
 * The top frame of a tab wakes us: if it had been counted already, then that was the page before
 * (the browser clears what the button shows by itself).
 */
export async function forgetOldPage(tab: number): Promise<void> {
  await changeCounts((counts) => counts.filter((count) => count.tab !== tab || !('0' in count.frames)), tab);
}

let turn: Promise<unknown> = Promise.resolve();

/** Changes the counts, one change after another. @returns the sum of the tab's frames */
function changeCounts(change: (counts: TabCount[]) => TabCount[], tab: number): Promise<number> {
  const next = turn.then(async () => {
    const stored = await browser.storage.session.get(KEY);
    const counts = change(Counts.parse(stored[KEY]));
    await browser.storage.session.set({ [KEY]: counts });
    const frames = counts.find((count) => count.tab === tab)?.frames ?? {};
    return Object.values(frames).reduce((sum, count) => sum + count, 0);
  });
  turn = next.catch(() => undefined);
  return next;
}

async function showCount(tabId: number, count: number): Promise<boolean> {
  try {
    await speak();
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
      browser.action.setTitle({ tabId, title: titleFor(count) }),
    ]);
    return true;
  } catch {
    // The tab was closed meanwhile.
    return false;
  }
}

function titleFor(count: number): string {
  if (count === 0) return text('actionTitle');
  return countText('actionTitle', count);
}

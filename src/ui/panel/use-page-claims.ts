import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { OrderReply } from '../../messages.ts';
import { isOn, isSiteOn } from '../../store/settings.ts';
import type { Settings } from '../../store/settings.ts';
import { order } from '../parts/ask.ts';
import type { ReadTab } from './use-tab.ts';

export type PageClaims = OrderReply<'list-marks'>;

/**
 * What can be said of the page's claims. `closed`: no page that an extension may read; `no-access`: the reader has not
 * let us; `quiet`: our reader was never needed there, since the page has none of our subjects; `failed`: the browser did not tell.
 */
export type PageState = 'loading' | 'closed' | 'no-access' | 'off' | 'off-here' | 'quiet' | 'failed' | PageClaims;

/** Follows the claims of a tab's page. @returns what is known of them, and how to ask once more */
export function usePageClaims(tab: ReadTab | null, settings: Settings | null): [PageState, () => void] {
  const [state, setState] = useState<PageState>('loading');
  const [asked, setAsked] = useState(0);
  const again = (): void => setAsked((n) => n + 1);

  useEffect(() => onMarksChanged(tab?.id, again), [tab?.id]);
  useEffect(() => onAccessChanged(again), []);
  useEffect(() => setState('loading'), [tab?.id, tab?.url]);
  useEffect(() => {
    if (tab === null || settings === null) return undefined;
    let current = true;
    pageState(tab, settings).then((found) => current && setState(found), () => current && setState('failed'));
    return () => {
      current = false;
    };
  }, [tab, settings, asked]);
  return [state, again];
}

async function pageState(tab: ReadTab, settings: Settings): Promise<PageState> {
  if (!/^https?:/i.test(tab.url)) return 'closed';
  if (!(await browser.permissions.contains({ origins: [originsOf(tab.url)] }))) return 'no-access';
  if (!isOn(settings, tab.url)) return isSiteOn(settings, tab.url) ? 'off' : 'off-here';
  return (await order(tab.id, 'list-marks', { type: 'list-marks' })) ?? 'quiet';
}

/** The match pattern of an address's site. */
export function originsOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The page tells the worker of new marks; we hear it too. */
function onMarksChanged(tab: number | undefined, callback: () => void): () => void {
  const listener = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
    const marked = typeof message === 'object' && message !== null && 'type' in message && message.type === 'marked';
    if (marked && sender.tab?.id === tab) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function onAccessChanged(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

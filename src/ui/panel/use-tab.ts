import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';

/** The tab that the panel speaks of. */
export type ReadTab = { id: number; url: string; title: string; /** Grows with each page shown in it. */ visit: number };

/**
 * Follows the tab in front of the panel's window. Where the panel itself is a tab, it is the one named in its
 * address (`?tab=`), else the one the reader saw last.
 */
export function useTab(): ReadTab | null {
  const [tab, setTab] = useState<ReadTab | null>(null);
  useEffect(() => {
    let visit = 0;
    const read = (): void => {
      visit += 1;
      const mine = visit;
      frontTab().then(
        (found) => {
          if (mine === visit) setTab(found && readTab(found, visit));
        },
        () => undefined,
      );
    };
    const onUpdated = (_: number, change: { status?: string; url?: string }): void => {
      if (change.status === 'complete' || change.url !== undefined) read();
    };
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(onUpdated);
    read();
    return () => {
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

async function frontTab(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return await browser.tabs.get(Number(named));
  const own = await browser.tabs.getCurrent();
  // In the side panel there is no tab of our own.
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
  const others = (await browser.tabs.query({ currentWindow: true })).filter((tab) => tab.id !== own.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

function readTab(tab: Tabs.Tab, visit: number): ReadTab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', visit };
}

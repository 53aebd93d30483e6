import browser, { type Tabs } from 'webextension-polyfill';
import type { Order, Reply, Request } from '../messages.ts';
import { isOn, isSiteOn, readSettings, setHidden, setSiteOn, writeSettings, type Settings } from '../store/settings.ts';
import { siteOf } from '../store/site.ts';
import { injectSentinel } from './inject.ts';

type TabId = NonNullable<Tabs.Tab['id']>;

/** Whether the switches for an address's site and for all sites are on. */
export async function siteState(request: Request<'site-state'>): Promise<Reply<'site-state'>> {
  return switches(await readSettings(), request.url);
}

/** Turns one of the two switches. Open tabs follow by `switchOpenTabs`, wherever a switch was turned. */
export async function setSite(request: Request<'set-site'>): Promise<Reply<'set-site'>> {
  const { scope, on, url } = request;
  const settings = scope === 'all' ? await writeSettings({ allOff: !on }) : await setSiteOn(url, on);
  return switches(settings, url);
}

/** Hides a claim on the site of an address or everywhere, or brings it back. Open tabs follow by `switchOpenTabs`. */
export async function hideClaim({ claim, url, scope, hidden }: Request<'hide-claim'>): Promise<Reply<'hide-claim'>> {
  await setHidden({ claim, site: scope === 'all' ? null : siteOf(url) }, hidden);
  return { ok: true };
}

/** Tells the tabs for which a change of settings means something. */
export async function switchOpenTabs(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      const on = isOn(now, url);
      if (on !== isOn(before, url)) await switchTab(id, on);
      else if (on && showing(now) !== showing(before)) await tellTab(id, on);
    }),
  );
}

/** What of the settings decides what is shown on a page that is on. */
function showing({ density, comments, hidden, selectionButton, themesOff, verdictsOff }: Settings): string {
  return JSON.stringify([density, comments, hidden, selectionButton, themesOff, verdictsOff]);
}

async function switchTab(id: TabId, on: boolean): Promise<void> {
  await tellTab(id, on);
  if (on) await injectSentinel(id);
}

/** Told that it is on, a reader reads its page anew. */
async function tellTab(id: TabId, on: boolean): Promise<void> {
  const order: Order<'switch'> = { type: 'switch', on };
  try {
    await browser.tabs.sendMessage(id, order);
  } catch {
    // No reader in this tab, so nothing to switch off; what brings one there is the sentinel.
  }
}

function switches(settings: Settings, url: string): Reply<'site-state'> {
  return { site: isSiteOn(settings, url), all: !settings.allOff };
}

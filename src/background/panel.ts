import browser from 'webextension-polyfill';
import type { Reply, Request } from '../messages.ts';
import { setPending, type Pending } from '../store/pending.ts';
import type { Sender } from './handler.ts';
import { sidePanel } from './side-panel.ts';

/** A card asks for the panel. Chrome opens it, since the message comes from a click; Firefox allows only a tab. */
export async function openPanelFromPage({ note }: Request<'open-panel'>, sender: Sender): Promise<Reply<'open-panel'>> {
  const windowId = sender.tab?.windowId;
  const panel = sidePanel();
  if (panel === null || windowId === undefined) return { ok: await succeeds(openNotesTab(note)) };
  // No await before this line, or Chrome takes it for no answer to the reader's click.
  const opening = panel.open({ windowId });
  if (note !== null) await setPending({ show: 'note', id: note });
  return { ok: await succeeds(opening) };
}

/**
 * Opens the panel in answer to a menu or shortcut, where both browsers allow it if nothing was awaited before.
 * @param pending what it should show
 */
export async function openPanelWith(windowId: number | undefined, pending: Pending | null): Promise<void> {
  const opening = openPanel(windowId);
  if (pending !== null) await setPending(pending);
  if (!(await succeeds(opening))) await openPanelTab();
}

/** The panel's page in a tab: for when the click that asked for it is too long ago for a panel. */
export async function openPanelTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('panel.html') });
}

/** Firefox: the toolbar button shows and hides the sidebar. In Chrome the browser does so itself. */
export function togglePanel(): void {
  if (sidePanel() === null) void succeeds(browser.sidebarAction.toggle());
}

/** Chrome: lets the toolbar button open the side panel. */
export async function letActionOpenPanel(): Promise<void> {
  await sidePanel()?.setPanelBehavior({ openPanelOnActionClick: true });
}

function openPanel(windowId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (panel === null) return browser.sidebarAction.open();
  return windowId === undefined ? openPanelTab() : panel.open({ windowId });
}

async function openNotesTab(note: string | null): Promise<void> {
  const fragment = note === null ? '' : `#${encodeURIComponent(note)}`;
  await browser.tabs.create({ url: browser.runtime.getURL('notes.html') + fragment });
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

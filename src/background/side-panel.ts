import browser from 'webextension-polyfill';

/** Chrome's side panel, of which the polyfill has no types. */
type SidePanel = {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
};

/** Chrome's side panel, or null in Firefox. */
export function sidePanel(): SidePanel | null {
  const api: unknown = Reflect.get(browser, 'sidePanel');
  return isSidePanel(api) ? api : null;
}

function isSidePanel(api: unknown): api is SidePanel {
  return typeof api === 'object' && api !== null && 'open' in api && 'setPanelBehavior' in api;
}

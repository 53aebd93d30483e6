import { vi } from 'vitest';
import { FakeStorage, storageChanges } from './fake-storage.ts';

const local = new FakeStorage('local');
const session = new FakeStorage('session');

const accepts = () => vi.fn(async (..._details: unknown[]): Promise<unknown> => undefined);

/** As much of a browser as the worker uses. Text keys stand for their texts. */
export const fakeBrowser = {
  runtime: { id: 'assay', getURL: (path: string) => `extension://assay/${path}` },
  i18n: { getUILanguage: () => 'en', getMessage: (key: string, places: string[] = []) => [key, ...places].join(' ') },
  storage: { local, session, onChanged: storageChanges },
  action: {
    setBadgeText: accepts(),
    setBadgeBackgroundColor: accepts(),
    setBadgeTextColor: accepts(),
    setTitle: accepts(),
  },
  scripting: { insertCSS: accepts(), executeScript: vi.fn(async (..._details: unknown[]): Promise<unknown> => [{ frameId: 0 }]) },
  tabs: { query: vi.fn(async (): Promise<unknown> => []), sendMessage: accepts(), create: accepts(), update: accepts() },
  sidebarAction: { open: accepts(), toggle: accepts() },
};

/** A fresh browser: nothing stored, nothing called. */
export function resetBrowser(): void {
  local.clear();
  session.clear();
  vi.clearAllMocks();
}

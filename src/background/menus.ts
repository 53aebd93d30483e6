import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { MAX_QUOTE, MAX_SELECTION } from '../limits.ts';
import type { NoteDraft } from '../messages.ts';
import { text } from '../text.ts';
import { keepDraft } from './notes.ts';
import { orderFrame } from './orders.ts';
import { openPanelTab, openPanelWith } from './panel.ts';
import { isReadable } from './readable.ts';
import { speak } from './speak.ts';
import { setPending } from '../store/pending.ts';

const LOOK_UP = 'lookup-selection';
const SAVE = 'save-selection';

/** Puts our entries into the menu of selected text. The browser keeps them over the worker's deaths. */
export async function createMenus(): Promise<void> {
  await speak();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: text('menuLookUp'), contexts: ['selection'] });
  browser.contextMenus.create({ id: SAVE, title: text('menuSaveNote'), contexts: ['selection'] });
}

/** Carries out a menu entry: on the page where that can be, else in the panel. */
export async function runMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const selected = (info.selectionText ?? '').trim();
  if (info.menuItemId === LOOK_UP) await lookUp(selected.slice(0, MAX_SELECTION), info, tab);
  else if (info.menuItemId === SAVE) await save(selected.slice(0, MAX_QUOTE), info, tab);
}

async function lookUp(selected: string, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const pending = { show: 'lookup', text: selected } as const;
  // Words of a form's field are no selection of the page.
  if (!isReadable(frameAddress(info, tab)) || info.editable || tab?.id === undefined) {
    await openPanelWith(tab?.windowId, pending);
  } else if ((await orderFrame(tab.id, info.frameId ?? 0, { type: 'lookup-selection' })) !== 'done') {
    await setPending(pending);
    await openPanelTab();
  }
}

async function save(selected: string, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (!isReadable(frameAddress(info, tab)) || tab?.id === undefined) {
    const opening = openPanelWith(tab?.windowId, null);
    await keepQuote(selected, info, tab);
    await opening;
  } else if ((await orderFrame(tab.id, info.frameId ?? 0, { type: 'save-selection' })) !== 'done') {
    await keepQuote(selected, info, tab);
    await openPanelTab();
  }
}

/** Keeps the words alone, where the page cannot tell us their place. */
async function keepQuote(selected: string, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const url = info.pageUrl ?? tab?.url ?? '';
  const draft: NoteDraft = {
    id: crypto.randomUUID(),
    target: { source: url, quote: { exact: selected, prefix: '', suffix: '' }, position: { start: 0, end: 0 }, range: null },
    page: { url, title: tab?.title ?? url, headline: null, date: null, author: null, site: null, language: null },
    claims: [],
    comment: '',
  };
  const reply = await keepDraft(draft, tab?.incognito ?? false);
  await setPending(reply.ok ? { show: 'note', id: reply.id } : { show: 'problem', text: reply.error });
}

function frameAddress(info: Menus.OnClickData, tab: Tabs.Tab | undefined): string | undefined {
  return info.frameUrl ?? info.pageUrl ?? tab?.url;
}

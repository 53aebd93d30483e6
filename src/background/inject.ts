import browser from 'webextension-polyfill';

/**
 * Brings the reader into one frame; harmless where it is there already.
 * @returns false where the browser lets nothing of ours run (store pages, PDF viewer, a page that is gone)
 */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: ['marks.css'] });
    const [result] = await browser.scripting.executeScript({ target, files: ['reader.js'] });
    return result !== undefined && result.error === undefined;
  } catch {
    return false;
  }
}

/** The reader let us into pages that are open already: their sentinels start now, not with the next page. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectSentinel(id)])));
}

/** Lets every frame of a tab look for trigger words once more: after Assay was switched on again. */
export async function injectSentinel(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['sentinel.js'] });
  } catch {
    // A page where nothing of ours may run has nothing to switch on.
  }
}

import browser from 'webextension-polyfill';

/** The frame of a tab in which the reader has selected text; the top frame where none is. */
export async function selectedFrame(tabId: number): Promise<number> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: selectionState });
    const ranked = frames.filter((frame) => frame.result === 'selected' || frame.result === 'focused');
    return (ranked.find((frame) => frame.result === 'focused') ?? ranked[0])?.frameId ?? 0;
  } catch {
    return 0;
  }
}

/** Runs in the page by itself: it may use nothing from outside. */
function selectionState(): 'none' | 'selected' | 'focused' {
  if ((getSelection()?.toString() ?? '').trim() === '') return 'none';
  return document.hasFocus() ? 'focused' : 'selected';
}

import * as z from 'zod/mini';
import type { FirefoxWindow } from './firefox-chrome.ts';

const Rows = z.array(z.string());

/** Types into the address bar; what stands below it, row by row. */
export async function typeInAddressBar(window: FirefoxWindow, typed: string): Promise<string[]> {
  return Rows.parse(
    await window.evaluate(`(async () => {
      gURLBar.focus();
      gURLBar.search(${JSON.stringify(typed)});
      const rows = () => [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')].filter((row) => row.style.display !== 'none');
      for (let turn = 0; turn < 60; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (gURLBar.controller.input.lastQueryContextPromise) await gURLBar.lastQueryContextPromise;
        if (rows().length > 1) break;
      }
      return rows().map((row) => row.textContent);
    })()`),
  );
}

/** Moves down to a row (0: the first, which is what was typed) and presses Enter. */
export async function enterInAddressBar(window: FirefoxWindow, row: number): Promise<void> {
  await window.evaluate(`(() => {
    gURLBar.view.selectedRowIndex = ${row};
    gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
    return null;
  })()`);
}

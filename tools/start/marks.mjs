/** Longest wait for the extension to read the sample page, in milliseconds: the first start loads the claim pack. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 500;

/**
 * @typedef {object} Mark
 * @property {string} quote
 * @property {string} wording
 * @property {string} verdict
 * @property {string} stance
 */

/**
 * The claims that the extension marked in the front tab, once it is done reading.
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {Promise<Mark[]>}
 */
export async function marksOfFrontTab(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE_MS }));
  const end = Date.now() + PATIENCE_MS;
  /** @type {Mark[]} */
  let last = [];
  while (Date.now() < end) {
    const marks = await worker.evaluate(listMarks);
    // Twice the same, and not nothing: the page is read.
    if (marks.length > 0 && marks.length === last.length) return marks;
    last = marks;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return last;
}

/** Runs in the extension's worker. @returns {Promise<Mark[]>} */
async function listMarks() {
  const api = globalThis.chrome;
  const [tab] = (await api?.tabs.query({ active: true, lastFocusedWindow: true })) ?? [];
  // Before the reader is there, nobody answers.
  /** @type {unknown} */
  const reply = await api?.tabs.sendMessage(tab?.id ?? 0, { type: 'list-marks' }).catch(() => null);
  return typeof reply === 'object' && reply !== null && 'marks' in reply && Array.isArray(reply.marks) ? reply.marks : [];
}

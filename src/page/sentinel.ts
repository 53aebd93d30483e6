/**
 * Runs in every page, and does next to nothing: it looks whether a trigger word is there, and if so says so once.
 *
 *   watching --trigger word--> woken (done for good)
 *   watching --many checks without one--> retired --page changes its address--> watching
 */
import { TRIGGERS } from 'assay:triggers';
import { SENTINEL_BULK, SENTINEL_CHECKS, SENTINEL_QUIET_MS, SLICE_MS } from '../limits.ts';
import { extensionAlive, extensionApi } from './browser.ts';
import { textPieces } from './sentinel-text.ts';
import { triggerCheck } from './trigger-words.ts';

/** Where triggers of packs that the reader added are kept. */
const ADDED_TRIGGERS = 'triggers';

declare global {
  /** The sentinel of this page: the worker may put in another when Assay is switched on again. */
  var assaySentinel: Sentinel | undefined;
}

class Sentinel {
  private hasTrigger = triggerCheck(TRIGGERS);
  private readonly fresh = new Set<Node>();
  private readonly observer = new MutationObserver((records) => this.noteChanges(records));
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checksLeft = SENTINEL_CHECKS;
  private address = location.href;
  private woken = false;

  async start(): Promise<void> {
    const added = await addedTriggers();
    if (added.length > 0) this.hasTrigger = triggerCheck([...TRIGGERS, ...added]);
    this.fresh.add(document);
    // Retired sentinels learn from these that a single-page app shows another page.
    for (const type of ['popstate', 'hashchange', 'focus']) addEventListener(type, () => this.review());
    await this.check();
  }

  /** Ends it, for another to take its place. */
  retire(): void {
    this.woken = true;
    clearTimeout(this.timer);
    this.observer.disconnect();
  }

  private noteChanges(records: MutationRecord[]): void {
    let count = this.fresh.size;
    for (const { type, target, addedNodes } of records) {
      count += addedNodes.length + 1;
      if (count > SENTINEL_BULK) {
        // The whole page is looked at, so that what else changes until then need not even be heard.
        this.observer.disconnect();
        this.fresh.clear();
        this.fresh.add(document);
        break;
      }
      if (type === 'characterData') this.fresh.add(target);
      for (const node of addedNodes) this.fresh.add(node);
    }
    if (this.fresh.size > 0) this.timer ??= setTimeout(() => void this.check(), SENTINEL_QUIET_MS);
  }

  /** Looks at what is new, in slices, and stops at the first trigger word. */
  private async check(): Promise<void> {
    this.timer = undefined;
    this.review();
    const nodes = [...this.fresh];
    this.fresh.clear();
    if (this.woken) return;
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
    if (await this.find(nodes)) this.wake();
    else if (--this.checksLeft <= 0 || !extensionAlive()) this.observer.disconnect();
  }

  private async find(nodes: readonly Node[]): Promise<boolean> {
    let started = performance.now();
    for (const node of nodes) {
      if (!node.isConnected) continue;
      for (const piece of textPieces(node)) {
        if (this.hasTrigger(piece)) return true;
        if (performance.now() - started < SLICE_MS) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        started = performance.now();
      }
    }
    return false;
  }

  /** Another address is another page: all of it is looked at again, also after retirement. */
  private review(): void {
    if (this.woken || location.href === this.address) return;
    this.address = location.href;
    const retired = this.checksLeft <= 0;
    this.checksLeft = SENTINEL_CHECKS;
    if (!retired) return;
    this.fresh.add(document);
    this.timer ??= setTimeout(() => void this.check(), SENTINEL_QUIET_MS);
  }

  private wake(): void {
    if (this.woken) return;
    this.woken = true;
    this.observer.disconnect();
    // Nobody may be listening: a page that outlived its extension.
    void extensionApi()?.runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
  }
}

async function addedTriggers(): Promise<string[]> {
  try {
    const stored: unknown = (await extensionApi()?.storage.local.get(ADDED_TRIGGERS))?.[ADDED_TRIGGERS];
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

globalThis.assaySentinel?.retire();
globalThis.assaySentinel = new Sentinel();
void globalThis.assaySentinel.start();

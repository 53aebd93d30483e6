import { MUTATION_BULK, MUTATION_MAX_WAIT_MS, MUTATION_QUIET_MS, REREAD_MAX_WAIT_MS, REREAD_REST } from '../limits.ts';

/** Attributes that show or hide text. Classes change too often to mean anything. */
const TELLING_ATTRIBUTES = ['hidden', 'open', 'aria-hidden', 'contenteditable'];

/**
 * Watches a page for changes and says when it is time to read again: after a quiet moment, or when
 * changes go on for too long. Changes that brought nothing new make it slower, news makes it quick again.
 */
export class ChangeWatch {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly watched = new Set<Node>();
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private maxWait = MUTATION_MAX_WAIT_MS;
  private rest = 0;

  /**
   * @param onChange called when the page should be read again
   * @param isOurs changes under such nodes are our own doing
   */
  constructor(
    private readonly onChange: () => void,
    private readonly isOurs: (node: Node) => boolean,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop());
  }

  /** Watches a document or an open shadow tree, once. */
  watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.observe(root);
  }

  /**
   * Says what the last reading brought, so that tickers do not keep us busy, and how long it took (in milliseconds),
   * so that long pages are not read all the time.
   */
  learn(broughtNews: boolean, took = 0): void {
    this.rest = Math.min(took * REREAD_REST, MUTATION_MAX_WAIT_MS);
    this.maxWait = broughtNews ? MUTATION_MAX_WAIT_MS : Math.min(this.maxWait * 2, REREAD_MAX_WAIT_MS);
  }

  private observe(root: Node): void {
    this.observer.observe(root, {
      childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: TELLING_ATTRIBUTES,
    });
  }

  private note(records: MutationRecord[]): void {
    // So many changes at once are a new page: looking at each, or hearing of more before it is read, would cost more than reading it.
    if (isBulk(records)) this.observer.disconnect();
    else if (records.every((record) => this.isIrrelevant(record))) return;
    this.schedule();
  }

  private isIrrelevant(record: MutationRecord): boolean {
    if (this.isOurs(record.target)) return true;
    if (record.type !== 'childList') return false;
    return [...record.addedNodes, ...record.removedNodes].every((node) => this.isOurs(node) || isBlank(node));
  }

  private schedule(): void {
    const now = performance.now();
    this.waitingSince ??= now;
    // Idle pages are read after a short quiet; those that have cried wolf wait their whole turn.
    const wait = this.maxWait > MUTATION_MAX_WAIT_MS ? Math.min(this.maxWait, MUTATION_QUIET_MS * 8) : MUTATION_QUIET_MS;
    const left = this.waitingSince + this.maxWait - now;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.fire(), Math.max(0, this.waitingSince + this.rest - now, Math.min(wait, left)));
  }

  private fire(): void {
    this.waitingSince = null;
    for (const root of this.watched) {
      if (root.isConnected) this.observe(root);
      else this.watched.delete(root);
    }
    this.onChange();
  }

  private stop(): void {
    clearTimeout(this.quiet);
    this.observer.disconnect();
  }
}

function isBulk(records: readonly MutationRecord[]): boolean {
  let nodes = records.length;
  for (const { addedNodes, removedNodes } of records) {
    nodes += addedNodes.length + removedNodes.length;
    if (nodes >= MUTATION_BULK) return true;
  }
  return nodes >= MUTATION_BULK;
}

function isBlank(node: Node): boolean {
  return node.nodeType !== Node.ELEMENT_NODE && (node.textContent ?? '').trim() === '';
}

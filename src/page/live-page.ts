/**
 * A page that is being read along with.
 *
 *   reading --blocks--> scanning --marks--> painted --page changes--> reading
 *   any --switched off--> off --switched on--> reading
 */
import { HEAL_MS } from '../limits.ts';
import type { PageFacts } from '../messages.ts';
import { readBlocks } from './blocks.ts';
import type { ReadBlock } from './blocks.ts';
import { extensionAlive } from './browser.ts';
import { ask } from './channel.ts';
import { readFacts } from './facts.ts';
import { Painter } from './painter.ts';
import { chooseMarks, placeMarks } from './placed-mark.ts';
import type { PlacedMark } from './placed-mark.ts';
import { FIRST_STATE, Scanner } from './scanner.ts';
import type { ScanState } from './scanner.ts';
import { runInSlices } from './slices.ts';
import { ChangeWatch } from './watch.ts';

export type LivePageOptions = {
  /** Ends everything. */
  signal: AbortSignal;
  /** Whether a node belongs to our overlay. */
  isOurs: (node: Node) => boolean;
  /** Called when the marks have changed. */
  onMarks: () => void;
  /** Called when the extension that put us here is gone. */
  onOrphaned: () => void;
  /** Called when another document stands in the place of the one that was read: its event listeners are gone too. */
  onReplaced: () => void;
};

export class LivePage {
  facts: PageFacts = readFacts(document, location.href);
  marks: readonly PlacedMark[] = [];
  state: ScanState = FIRST_STATE;
  /** Settles when the page has been read for the first time. */
  readonly ready: Promise<void>;
  private readonly scanner = new Scanner();
  private readonly painter = new Painter();
  private readonly watch: ChangeWatch;
  private readonly root = document.documentElement;
  private reading = false;
  private changedMeanwhile = false;
  private lastCount = -1;

  constructor(private readonly options: LivePageOptions) {
    this.watch = new ChangeWatch(() => void this.read(), options.isOurs, options.signal);
    this.watch.watch(document);
    const heal = setInterval(() => this.heal(), HEAL_MS);
    options.signal.addEventListener('abort', () => {
      clearInterval(heal);
      this.painter.clear();
    });
    addEventListener('pageshow', (event) => this.countAgain(event), { signal: options.signal });
    this.ready = this.read();
  }

  /** Switches marking off or on; on means that the page is read anew. */
  async switch(on: boolean): Promise<void> {
    this.state = { ...this.state, on };
    if (!on) return this.show([]);
    this.scanner.forget();
    await this.read();
  }

  /** Reads, asks, paints. A call during a reading is made up for when it ends. */
  private async read(): Promise<void> {
    this.changedMeanwhile = true;
    if (this.reading) return;
    this.reading = true;
    while (this.changedMeanwhile && this.state.on && !this.options.signal.aborted) {
      this.changedMeanwhile = false;
      if (extensionAlive()) await this.readOnce();
      else this.options.onOrphaned();
    }
    this.reading = false;
  }

  private async readOnce(): Promise<void> {
    const { signal } = this.options;
    if (!document.body) return;
    if (document.documentElement !== this.root) return this.options.onReplaced();
    const { comments } = this.state;
    const began = performance.now();
    const blocks = await runInSlices(this.scanner.keyed(readBlocks(document.body, isUnseen, comments)), { signal });
    if (!blocks) return;
    this.watchShadowTrees(blocks);
    this.facts = readFacts(document, location.href);
    const isUpToDate = this.scanner.isUpToDate(this.facts, blocks);
    this.watch.learn(!isUpToDate, performance.now() - began);
    const state = isUpToDate ? null : await this.scanner.scan(this.facts, blocks, signal);
    if (signal.aborted) return;
    // A switch that was turned while the worker was busy wins over its answer.
    if (state && this.state.on) this.state = state;
    if (this.state.comments !== comments) this.changedMeanwhile = true;
    this.show(this.state.on ? placeMarks(chooseMarks(blocks, this.scanner.marksOf, this.state.everywhere)) : []);
  }

  private show(marks: readonly PlacedMark[]): void {
    this.marks = marks;
    this.painter.paint(marks);
    this.options.onMarks();
    if (marks.length === this.lastCount) return;
    this.lastCount = marks.length;
    void ask('marked', { type: 'marked', count: marks.length });
  }

  /** Back from the browser's cache: it has cleared the badge meanwhile. */
  private countAgain(event: PageTransitionEvent): void {
    if (event.persisted) void ask('marked', { type: 'marked', count: this.marks.length });
  }

  /** Scripts of the page can reach highlights: what they cleared comes back. */
  private heal(): void {
    if (!extensionAlive()) return this.options.onOrphaned();
    if (this.painter.isDamaged()) this.painter.paint(this.marks);
  }

  private watchShadowTrees(blocks: readonly ReadBlock[]): void {
    for (const { element } of blocks) {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot) this.watch.watch(root);
    }
  }
}

/** Asks the layout; only ever called once a block. */
function isUnseen(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true });
}

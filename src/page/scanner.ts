import { MAX_BLOCKS_PER_MESSAGE, MAX_TEXT_PER_MESSAGE } from '../limits.ts';
import type { Mark, PageFacts, Reply } from '../messages.ts';
import type { ReadBlock } from './blocks.ts';
import { ask } from './channel.ts';

/** What the worker says of the page as a whole. */
export type ScanState = Omit<Reply<'scan'>, 'marks'>;

export const FIRST_STATE: ScanState = { on: true, origin: 'database', everywhere: false, comments: false, selectionButton: false };

/**
 * Asks the worker for the marks of blocks, and remembers the answers by the blocks' text: when a page changes,
 * or builds its elements anew, only blocks that really read differently are sent.
 */
export class Scanner {
  private answers = new Map<string, readonly Mark[]>();
  private readonly keys = new WeakMap<ReadBlock, string>();
  private subject = '';

  /** The marks of a block, as last answered. */
  readonly marksOf = (block: ReadBlock): readonly Mark[] => this.answers.get(this.keyOf(block)) ?? [];

  /** Passes blocks on, each made ready for the questions below: where reading is done in slices, that is too. */
  *keyed(blocks: Iterable<ReadBlock | null>): Generator<ReadBlock | null> {
    for (const block of blocks) {
      if (block) this.keyOf(block);
      yield block;
    }
  }

  /** Forgets all answers, so that the next scan asks anew. */
  forget(): void {
    this.answers.clear();
  }

  /**
   * Sees to it that every block has its marks.
   * @returns null where the worker did not answer
   */
  async scan(page: PageFacts, blocks: readonly ReadBlock[], signal: AbortSignal): Promise<ScanState | null> {
    this.turnTo(page);
    const unknown = this.unknownAmong(blocks);
    let state: ScanState | null = FIRST_STATE;
    for (const batch of inBatches(unknown)) {
      if (!state?.on || signal.aborted) break;
      state = await this.send(page, batch);
    }
    this.forgetAllBut(blocks);
    return unknown.length === 0 ? null : state;
  }

  /** Whether a scan of these blocks would have to ask. */
  isUpToDate(page: PageFacts, blocks: readonly ReadBlock[]): boolean {
    return subjectOf(page) === this.subject && this.unknownAmong(blocks).length === 0;
  }

  /** Another headline or date gives other answers for the same words. */
  private turnTo(page: PageFacts): void {
    const subject = subjectOf(page);
    if (subject !== this.subject) this.answers.clear();
    this.subject = subject;
  }

  /** A page that never stops making new text must not fill the memory. */
  private forgetAllBut(blocks: readonly ReadBlock[]): void {
    if (this.answers.size <= 2 * blocks.length + MAX_BLOCKS_PER_MESSAGE) return;
    this.answers = new Map(blocks.flatMap((block) => {
      const answer = this.answers.get(this.keyOf(block));
      return answer ? [[this.keyOf(block), answer] as const] : [];
    }));
  }

  private keyOf(block: ReadBlock): string {
    const key = this.keys.get(block) ?? JSON.stringify([block.kind, block.text, block.heading, block.before]);
    this.keys.set(block, key);
    return key;
  }

  private unknownAmong(blocks: readonly ReadBlock[]): ReadBlock[] {
    const unknown = new Map<string, ReadBlock>();
    for (const block of blocks) {
      const key = this.keyOf(block);
      if (!this.answers.has(key)) unknown.set(key, block);
    }
    return [...unknown.values()];
  }

  private async send(page: PageFacts, blocks: readonly ReadBlock[]): Promise<ScanState | null> {
    const sent = blocks.map(({ id, kind, text, heading, before }) => ({ id, kind, text, heading, before }));
    const reply = await ask('scan', { type: 'scan', page, blocks: sent });
    if (!reply) return null;
    const { marks, ...state } = reply;
    for (const block of blocks) {
      this.answers.set(this.keyOf(block), marks.filter((mark) => isOf(mark, block)));
    }
    return state;
  }
}

function isOf(mark: Mark, block: ReadBlock): boolean {
  return mark.block === block.id && mark.start < mark.end && mark.end <= block.text.length;
}

/** Blocks as they go into one message each. */
function* inBatches(blocks: readonly ReadBlock[]): Generator<readonly ReadBlock[]> {
  let batch: ReadBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    const size = block.text.length + (block.heading?.length ?? 0) + (block.before?.length ?? 0);
    if (batch.length >= MAX_BLOCKS_PER_MESSAGE || (batch.length > 0 && length + size > MAX_TEXT_PER_MESSAGE)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(block);
    length += size;
  }
  if (batch.length > 0) yield batch;
}

function subjectOf(page: PageFacts): string {
  return JSON.stringify([page.url, page.headline, page.date]);
}

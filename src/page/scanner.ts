import { MAX_BLOCKS_PER_MESSAGE } from '../limits.ts';
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
  private subject = '';

  /** The marks of a block, as last answered. */
  readonly marksOf = (block: ReadBlock): readonly Mark[] => this.answers.get(keyOf(block)) ?? [];

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
    for (let at = 0; at < unknown.length && state?.on && !signal.aborted; at += MAX_BLOCKS_PER_MESSAGE) {
      state = await this.send(page, unknown.slice(at, at + MAX_BLOCKS_PER_MESSAGE));
    }
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

  private unknownAmong(blocks: readonly ReadBlock[]): ReadBlock[] {
    const unknown = new Map<string, ReadBlock>();
    for (const block of blocks) {
      const key = keyOf(block);
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
      this.answers.set(keyOf(block), marks.filter((mark) => isOf(mark, block)));
    }
    return state;
  }
}

function isOf(mark: Mark, block: ReadBlock): boolean {
  return mark.block === block.id && mark.start < mark.end && mark.end <= block.text.length;
}

function keyOf(block: ReadBlock): string {
  return JSON.stringify([block.kind, block.text, block.heading, block.before]);
}

function subjectOf(page: PageFacts): string {
  return JSON.stringify([page.url, page.headline, page.date]);
}

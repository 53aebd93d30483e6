import { blocksOfText, type CutBlock } from '../../engine/text-blocks.ts';
import { MAX_BLOCKS_PER_MESSAGE, MAX_BLOCK_LENGTH } from '../../limits.ts';
import type { Mark, PageFacts } from '../../messages.ts';
import { ask } from '../parts/ask.ts';

/** A claim in a checked text; `start` and `end` index the whole text, in UTF-16 code units. */
export type Found = { mark: Mark; start: number; end: number };

/**
 * Has a text read as pages are read, and judged as of today. Nothing of it is stored.
 * @returns the claims in it, in the order of the text
 */
export async function checkText(text: string): Promise<Found[]> {
  const { headline, blocks } = blocksOfText(text, false);
  const parts = blocks.flatMap(inParts).map((block, at) => ({ ...block, id: String(at) }));
  const page: PageFacts = { url: location.href, title: document.title, headline, date: null, author: null, site: null, language: null };
  const found: Found[] = [];
  for (let at = 0; at < parts.length; at += MAX_BLOCKS_PER_MESSAGE) {
    const sent = parts.slice(at, at + MAX_BLOCKS_PER_MESSAGE);
    const { marks } = await ask('scan', { type: 'scan', page, blocks: sent.map(({ offset: _offset, ...block }) => block) });
    for (const mark of marks) {
      const block = sent.find(({ id }) => id === mark.block);
      if (block) found.push({ mark, start: block.offset + mark.start, end: block.offset + mark.end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A line longer than any block, in parts that end at a space where there is one. */
function inParts(block: CutBlock): CutBlock[] {
  const context = { heading: cut(block.heading), before: cut(block.before) };
  const parts: CutBlock[] = [];
  for (let start = 0; start < block.text.length; ) {
    const longest = start + MAX_BLOCK_LENGTH;
    const space = longest < block.text.length ? block.text.lastIndexOf(' ', longest) : -1;
    const end = space > start ? space : longest;
    parts.push({ ...block, ...context, text: block.text.slice(start, end), offset: block.offset + start });
    start = end;
  }
  return parts;
}

function cut(text: string | null): string | null {
  return text?.slice(0, MAX_BLOCK_LENGTH) ?? null;
}

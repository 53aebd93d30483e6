import { parseHTML } from 'linkedom';
import { readBlocks } from '../page/blocks.ts';
import { readFacts } from '../page/facts.ts';
import type { CutBlock, CutDocument } from '../engine/text-blocks.ts';

/** The text of a page as the reader takes it, with its blocks; offsets index that text. */
export function blocksOfHtml(html: string): { document: CutDocument; text: string } {
  const { document } = parseHTML(html);
  const blocks: CutBlock[] = [];
  let text = '';
  for (const block of readBlocks(document.body)) {
    if (!block) continue;
    const { id, kind, heading, before } = block;
    blocks.push({ id, kind, heading, before, text: block.text, offset: text.length });
    text += `${block.text}\n\n`;
  }
  return { document: { headline: readFacts(document, 'https://page.invalid/').headline, blocks }, text };
}

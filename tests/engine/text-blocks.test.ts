import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOfHtml } from '../../src/cli/html-blocks.ts';
import { blocksOfText } from '../../src/engine/text-blocks.ts';

test('the first short line is the headline, short lines below are headings', () => {
  const { headline, blocks } = blocksOfText('Ore and war\nThe mine is old.\nWhere it fails\nIt never paid.', false);
  expect(headline).toBe('Ore and war');
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
  expect(blocks[3]).toMatchObject({ heading: 'Where it fails', before: null });
});

test('lines wrapped at a width are one paragraph', () => {
  const text = 'A paragraph that somebody wrapped at a width of about sixty\ncharacters, so that its sentences run over the ends of its\nlines.';
  expect(blocksOfText(text, false).blocks).toHaveLength(1);
});

test('Markdown: headings, and addresses are no text', () => {
  const { headline, blocks } = blocksOfText('# Ore\n\nSee [the report](https://china.example/rare-earths) of 2024.', true);
  expect(headline).toBe('# Ore');
  expect(blocks[1]?.text).not.toContain('china');
});

test('offsets index the text, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, markdown) => {
    for (const { offset, text: part } of blocksOfText(text, markdown).blocks) {
      expect(text.slice(offset, offset + part.length)).toHaveLength(part.length);
      if (!markdown) expect(part).toBe(text.slice(offset, offset + part.length).replaceAll('\n', ' '));
    }
  }));
});

test('a page gives its article, not its navigation, and offsets index the emitted text', () => {
  const html = '<html><body><nav><a href="/">China mines ore</a></nav><article><h1>Ore</h1><p>China <b>mines</b> ore.</p></article></body></html>';
  const { document, text } = blocksOfHtml(html);
  expect(document.headline).toBe('Ore');
  expect(document.blocks.map((block) => block.text)).toEqual(['Ore', 'China mines ore.']);
  for (const block of document.blocks) expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
});

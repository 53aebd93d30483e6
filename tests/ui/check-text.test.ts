import { beforeEach, expect, test, vi } from 'vitest';
import { MAX_BLOCKS_PER_MESSAGE, MAX_BLOCK_LENGTH } from '../../src/limits.ts';
import { REQUESTS } from '../../src/messages.ts';
import { sampleMark } from '../page/sample-mark.ts';
import { answers } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));
const { checkText } = await import('../../src/ui/check/check-text.ts');

const WORD = 'gallium';
let sizes: number[] = [];

/** A worker that marks one word wherever a block has it. */
beforeEach(() => {
  sizes = [];
  vi.stubGlobal('location', { href: 'extension://assay/check.html' });
  vi.stubGlobal('document', { title: 'Check' });
  answers.worker = (message) => {
    const { blocks } = REQUESTS.scan.request.parse(message);
    sizes.push(blocks.length);
    const marks = blocks.flatMap(({ id, text }) => (text.includes(WORD) ? [sampleMark({ block: id, start: text.indexOf(WORD), end: text.indexOf(WORD) + WORD.length })] : []));
    return { marks, origin: 'database', on: true, everywhere: false, comments: false, selectionButton: false };
  };
});

const words = (text: string, found: readonly { start: number; end: number }[]) => found.map(({ start, end }) => text.slice(start, end));

test('offsets index the whole text', async () => {
  const text = `A title\r\n\r\nNothing here.\n\n  Some ${WORD}, at last.\nAnd ${WORD} again.`;
  const found = await checkText(text);
  expect(words(text, found)).toEqual([WORD, WORD]);
});

test('long texts go in several messages, and a line longer than any block in parts', async () => {
  const many = `${'One line.\n'.repeat(MAX_BLOCKS_PER_MESSAGE)}The ${WORD}.`;
  expect(words(many, await checkText(many))).toEqual([WORD]);
  expect(sizes).toEqual([MAX_BLOCKS_PER_MESSAGE, 1]);

  const long = `${'word '.repeat(MAX_BLOCK_LENGTH / 4)}${WORD} ${'x'.repeat(MAX_BLOCK_LENGTH * 2)}`;
  expect(words(long, await checkText(long))).toEqual([WORD]);
});

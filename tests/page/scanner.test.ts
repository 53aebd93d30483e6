import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { MAX_BLOCKS_PER_MESSAGE, MAX_BLOCK_LENGTH, MAX_TEXT_PER_MESSAGE } from '../../src/limits.ts';
import { REQUESTS } from '../../src/messages.ts';
import type { PageFacts } from '../../src/messages.ts';
import { readBlocks } from '../../src/page/blocks.ts';
import type { ReadBlock } from '../../src/page/blocks.ts';
import { Scanner } from '../../src/page/scanner.ts';
import { fakeExtension } from './fake-extension.ts';
import { sampleMark } from './sample-mark.ts';

const PAGE: PageFacts = { url: 'https://news.example/', title: 't', headline: 'h', date: null, author: null, site: null, language: 'en' };
const signal = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

function blocksOf(...texts: string[]): ReadBlock[] {
  const { document } = parseHTML(`<html><body>${texts.map((text) => `<p>${text}</p>`).join('')}</body></html>`);
  return [...readBlocks(document.body)].filter((block) => block !== null);
}

/** A worker that marks the first five letters of every block, and the texts it was asked about. */
function markingWorker(): { asked: string[][] } {
  const asked: string[][] = [];
  fakeExtension((message) => {
    const { blocks } = REQUESTS.scan.request.parse(message);
    asked.push(blocks.map(({ text }) => text));
    return { marks: blocks.map(({ id }) => sampleMark({ block: id, end: 5 })), origin: 'database', on: true, everywhere: false, comments: false, selectionButton: true };
  });
  return { asked };
}

test('asks only about blocks that really read differently', async () => {
  const { asked } = markingWorker();
  const scanner = new Scanner();
  await scanner.scan(PAGE, blocksOf('First block.', 'Second block.'), signal);
  const later = blocksOf('First block.', 'Second block.', 'Third block.');
  await scanner.scan(PAGE, later, signal);
  expect(asked).toEqual([['First block.', 'Second block.'], ['Third block.']]);
  expect(later.map((block) => scanner.marksOf(block).length)).toEqual([1, 1, 1]);
});

test('the same words in new elements are not asked about again', async () => {
  const { asked } = markingWorker();
  const scanner = new Scanner();
  await scanner.scan(PAGE, blocksOf('First block.'), signal);
  const rebuilt = blocksOf('First block.');
  expect(scanner.isUpToDate(PAGE, rebuilt)).toBe(true);
  await scanner.scan(PAGE, rebuilt, signal);
  expect(asked).toHaveLength(1);
  expect(rebuilt[0] && scanner.marksOf(rebuilt[0])).toHaveLength(1);
});

test('under another headline everything is asked anew', async () => {
  const { asked } = markingWorker();
  const scanner = new Scanner();
  await scanner.scan(PAGE, blocksOf('First block.'), signal);
  await scanner.scan({ ...PAGE, headline: 'other' }, blocksOf('First block.'), signal);
  expect(asked).toHaveLength(2);
});

test('long pages go in several messages, none too long', async () => {
  const { asked } = markingWorker();
  const texts = Array.from({ length: MAX_BLOCKS_PER_MESSAGE + 1 }, (_, i) => `Block number ${i}.`);
  await new Scanner().scan(PAGE, blocksOf(...texts), signal);
  expect(asked.map(({ length }) => length)).toEqual([MAX_BLOCKS_PER_MESSAGE, 1]);
});

test('marks outside their block are not believed', async () => {
  fakeExtension(() => ({
    marks: [sampleMark({ end: 500 }), sampleMark({ start: 5, end: 5 }), sampleMark({ block: 'other' })], origin: 'database', on: true, everywhere: false, comments: false, selectionButton: true,
  }));
  const scanner = new Scanner();
  const blocks = blocksOf('First block.');
  await scanner.scan(PAGE, blocks, signal);
  expect(blocks[0] && scanner.marksOf(blocks[0])).toEqual([]);
});

test('a worker that answers nonsense is asked again next time', async () => {
  fakeExtension(() => ({ marks: 'many' }));
  const scanner = new Scanner();
  expect(await scanner.scan(PAGE, blocksOf('First block.'), signal)).toBeNull();
  expect(scanner.isUpToDate(PAGE, blocksOf('First block.'))).toBe(false);
});

test('long blocks go in more messages, each of them small enough', async () => {
  const { asked } = markingWorker();
  const texts = Array.from({ length: 60 }, (_, i) => `${i} `.padEnd(MAX_BLOCK_LENGTH, 'x'));
  await new Scanner().scan(PAGE, blocksOf(...texts), signal);
  expect(asked.flat()).toEqual(texts);
  // Each block goes with the one before it.
  for (const message of asked) expect(2 * message.join('').length).toBeLessThanOrEqual(MAX_TEXT_PER_MESSAGE);
  expect(asked.length).toBeGreaterThan(1);
});

test('forgets what a page showed long ago', async () => {
  const { asked } = markingWorker();
  const scanner = new Scanner();
  const first = blocksOf('The first text.');
  await scanner.scan(PAGE, first, signal);
  for (let turn = 0; turn < 3; turn++) {
    await scanner.scan(PAGE, blocksOf(...Array.from({ length: MAX_BLOCKS_PER_MESSAGE }, (_, i) => `Text ${turn} ${i}.`)), signal);
  }
  asked.length = 0;
  await scanner.scan(PAGE, first, signal);
  expect(asked).toEqual([['The first text.']]);
});

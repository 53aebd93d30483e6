import { expect, test } from 'vitest';
import { placeBeside } from '../../src/page/place-beside.ts';

const WINDOW = { width: 1000, height: 800 };
const VIEW = { width: 400, height: 300 };
const line = (left: number, top: number, width = 100) => ({ left, top, right: left + width, bottom: top + 20 });

test('stands below its words, flush with their beginning', () => {
  expect(placeBeside([line(50, 100)], VIEW, WINDOW)).toMatchObject({ x: 50, y: 128 });
});

test('stands above where there is more room', () => {
  expect(placeBeside([line(50, 600)], VIEW, WINDOW)).toMatchObject({ x: 50, y: 292 });
});

test('words over two lines: below the last, above the first', () => {
  expect(placeBeside([line(800, 100), line(20, 120)], VIEW, WINDOW)).toMatchObject({ x: 20, y: 148 });
  expect(placeBeside([line(500, 600), line(20, 620)], VIEW, WINDOW)).toMatchObject({ x: 500, y: 292 });
});

test('never leaves the window', () => {
  expect(placeBeside([line(900, 100)], VIEW, WINDOW).x).toBe(592);
  expect(placeBeside([line(-50, 100)], VIEW, WINDOW).x).toBe(8);
  expect(placeBeside([line(0, 2000)], VIEW, WINDOW).y).toBeLessThanOrEqual(800 - 8 - 300);
});

test('says how much room there is, so that a tall view scrolls inside', () => {
  const { y, room } = placeBeside([line(50, 400)], { width: 400, height: 900 }, WINDOW);
  expect(y + Math.min(900, room)).toBeLessThanOrEqual(392);
});

test('right to left: flush with the end of the words', () => {
  expect(placeBeside([line(500, 100)], VIEW, WINDOW, true).x).toBe(200);
});

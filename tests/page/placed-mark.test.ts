import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/page/blocks.ts';
import { chooseMarks } from '../../src/page/placed-mark.ts';
import type { Mark } from '../../src/messages.ts';
import { sampleMark } from './sample-mark.ts';

/** The claims shown on a page, given the marks of its blocks by number. */
function shown(body: string, marks: Record<string, Partial<Mark>[]>, everywhere = false): string[] {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  const chosen = chooseMarks(blocks, ({ id }) => (marks[id] ?? []).map((fields) => sampleMark({ block: id, ...fields })), everywhere);
  return chosen.map(({ mark }) => `${mark.block} ${mark.claim}`);
}

test('marks that overlap in part are both shown, the later where the earlier ends, unless little is left of it', () => {
  const { document } = parseHTML('<html><body><p>The first claim runs into the second one, and that runs on for a while.</p></body></html>');
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  const places = (...marks: Partial<Mark>[]) =>
    chooseMarks(blocks, ({ id }) => marks.map((fields) => sampleMark({ block: id, ...fields }))).map(({ mark: { claim, start, end } }) => `${claim} ${start}-${end}`);
  expect(places({ claim: 'early', start: 0, end: 30 }, { claim: 'late', start: 20, end: 60 })).toEqual(['early 0-30', 'late 30-60']);
  expect(places({ claim: 'early', start: 0, end: 30 }, { claim: 'late', start: 20, end: 40 })).toEqual(['early 0-30']);
});

test('a gap parts the lines of marks that touch: the later begins with its first own word', () => {
  const text = 'It mines most of them, and it refines nearly all of the rest.';
  const { document } = parseHTML(`<html><body><p>${text}</p></body></html>`);
  const blocks = [...readBlocks(document.body)].filter((block) => block !== null);
  const end = text.indexOf(', and');
  const marks = [{ claim: 'mines', start: 0, end }, { claim: 'refines', start: end, end: text.length - 1 }];
  const chosen = chooseMarks(blocks, ({ id }) => marks.map((fields) => sampleMark({ block: id, ...fields })));
  expect(chosen.map(({ mark }) => text.slice(mark.start, mark.end))).toEqual(['It mines most of them', 'and it refines nearly all of the rest']);
});

test('of marks one within the other the longest is shown', () => {
  const marks = { b1: [{ claim: 'short', start: 5, end: 12 }, { claim: 'long', start: 0, end: 20 }, { claim: 'beside', start: 20, end: 25 }] };
  expect(shown('<p>Long enough for all of these.</p>', marks)).toEqual(['b1 long', 'b1 beside']);
});

test('marks come in the order of the page', () => {
  const marks = { b2: [{ claim: 'third' }], b1: [{ claim: 'second', start: 12, end: 20 }, { claim: 'first' }] };
  expect(shown('<p>One paragraph here.</p><p>Another one.</p>', marks)).toEqual(['b1 first', 'b1 second', 'b2 third']);
});

test('a claim is marked once in a section, at its first place', () => {
  const twice = [{ claim: 'x' }];
  expect(shown('<p>a</p><p>b</p><h2>c</h2><p>d</p>', { b1: twice, b2: twice, b4: twice })).toEqual(['b1 x', 'b4 x']);
});

test('a claim is marked at each place where the reader wants that', () => {
  const twice = [{ claim: 'x' }];
  expect(shown('<p>a</p><p>b</p>', { b1: twice, b2: twice }, true)).toEqual(['b1 x', 'b2 x']);
});

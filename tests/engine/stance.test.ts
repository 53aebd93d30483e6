import { describe, expect, test } from 'vitest';
import { onlyMatch } from './sample-index.ts';

const SHARE = 'China refines 90 percent of rare earths';

describe('who says it: only an attribution that governs the claim counts', () => {
  test.each([
    ['asserts', `The maker, which ${SHARE.replace('China', 'with others gives China plants that')}, reported a jump in profit.`],
    ['asserts', `${SHARE}, which explains the sudden interest.`],
    ['asserts', `${SHARE}, but in the view of experts that could change.`],
    ['asserts', `The "self-declared" leader in the field, ${SHARE}.`],
    ['reports', `${SHARE}, says the head of a firm that recycles magnets.`],
    ['reports', `The agency said on Monday that ${SHARE}.`],
    ['reports', `A study found that ${SHARE}.`],
    ['reports', 'The agency puts the part of rare earths that China refines at 90 percent.'],
    ['reports', `IEA estimates ${SHARE}.`],
  ])('%s: %s', (stance, text) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

describe('what denies it', () => {
  test.each([
    ['disputes', `The claim that ${SHARE} has never been backed by figures.`],
    ['disputes', `The idea that ${SHARE} is out of date, the firm argues.`],
    ['disputes', 'Nowhere near 90 percent of rare earths are refined in China.'],
    ['asserts', 'China refines 90 percent of rare earths, and the firm did not reply.'],
    ['asserts', 'No other country could build this without China, which refines 90 percent of rare earths.'],
    ['reports', `It is not false that ${SHARE}, he said.`],
  ])('%s: %s', (stance, text) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

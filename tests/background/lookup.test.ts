import { expect, test, vi } from 'vitest';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const { readyPack } = await original<typeof import('../../src/background/current-pack.ts')>();
  const current = readyPack(samplePack(), 'database');
  return { currentPack: async () => current };
});
const { answerLookup } = await import('../../src/background/lookup.ts');

const lookUp = (text: string) => answerLookup({ type: 'lookup', text });

test('words that make a claim are answered with that claim and its verdict of today', async () => {
  const { answers, origin } = await lookUp('China separates nearly all of the rare earths.');
  expect(answers).toMatchObject([{ rank: 1, id: 'china-share-of-separation', tier: 'match', verdict: 'outdated' }]);
  expect(answers[0]?.why).toContain('China');
  expect(origin).toBe('database');
});

test('a claim made twice is answered once', async () => {
  const { answers } = await lookUp('China separates rare earths. And China separates rare earths still.');
  expect(answers.map((answer) => answer.id)).toEqual(['china-share-of-separation']);
});

test('words that make no claim are answered with what is about the same, and not as a match', async () => {
  const { answers } = await lookUp('When will the new mine open?');
  expect(answers.map((answer) => [answer.id, answer.tier])).toEqual([['mine-opening', 'answer']]);
});

test('words of another subject have no answer', async () => {
  expect((await lookUp('The striker scored a late goal.')).answers).toEqual([]);
});

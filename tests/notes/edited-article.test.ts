import { expect, test } from 'vitest';
import { ELSEWHERE, WITHIN } from './edited-article.ts';
import { seekInEditedArticles, shareFound } from './found-again.ts';

// `npm run test:long` does the same a hundred thousand times; its shares stand in docs/anchoring.md.
test('in edited articles no quote is put at a wrong place, and hardly any that stood once is lost', () => {
  const { once } = seekInEditedArticles(1_500, 20261125);
  expect(shareFound(once, ELSEWHERE)).toBeGreaterThan(0.97);
  expect(shareFound(once, WITHIN)).toBeGreaterThan(0.92);
});

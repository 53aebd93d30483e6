import { expect, test } from '@playwright/test';
import { killInRounds } from '../killed/rounds.ts';

// `npm run test:long` does the same at two hundred moments.
test('worker or page ended at random moments of saving, editing and importing: nothing lost, doubled or half-written', async () => {
  test.setTimeout(180_000);
  expect(await killInRounds(12, 20261125)).toEqual([]);
});

import { expect, test } from 'vitest';
import { killInRounds } from '../browser/killed/rounds.ts';
import { runs, SEED } from './seed.ts';

test('worker or page ended at 200 random moments: nothing lost, doubled or half-written', async () => {
  expect(await killInRounds(runs(200), SEED)).toEqual([]);
}, 3_600_000);

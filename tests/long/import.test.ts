import { test } from 'vitest';
import { mutateFiles, spoilFiles } from '../notes/import/fuzz.ts';
import { runs, SEED } from './seed.ts';

const HOURS = 4 * 3_600_000;

test('100,000 spoiled files: none is taken, nothing crashes, each refusal names the entry', () => spoilFiles(runs(100_000), SEED), HOURS);
test('100,000 changed files: what is taken is written again as it was read', () => mutateFiles(runs(100_000), SEED), HOURS);

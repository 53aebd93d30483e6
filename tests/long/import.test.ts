import { test } from 'vitest';
import { mutateFiles, spoilFiles } from '../notes/import/fuzz.ts';
import { SEED } from './seed.ts';

test('10,000 spoiled files: none is taken, nothing crashes, each refusal names the entry', () => spoilFiles(10_000, SEED));
test('10,000 changed files: what is taken is written again as it was read', () => mutateFiles(10_000, SEED));

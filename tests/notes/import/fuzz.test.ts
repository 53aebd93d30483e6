import { test } from 'vitest';
import { mutateFiles, spoilFiles } from './fuzz.ts';

// Ten thousand of each: npm run test:long.
test('no spoiled file is taken, and each refusal names the entry', () => spoilFiles(400, Date.now()));
test('a changed file is taken only where every field of it is understood', () => mutateFiles(300, Date.now()));

/** `npm run test:long`: fuzzing and other long tests, under one seed. `SEED=n npm run test:long` repeats a run. */
import { runStep } from './test/step.mjs';

const seed = process.env['SEED'] ?? String(Date.now() % 2 ** 31);
process.env['SEED'] = seed;
console.log(`Seed ${seed}`);
const ok = runStep({ name: 'long', command: ['vitest', 'run', '--project', 'long', ...process.argv.slice(2)] });
console.log(`Seed ${seed}: ${ok ? '0 failures' : 'failed'}`);
process.exitCode = ok ? 0 : 1;

/** `npm run test:long`: fuzzing and other long tests, under one seed. `SEED=n` repeats a run, `SHARE=0.01` does a hundredth of it. */
import { runStep } from './test/step.mjs';

const seed = process.env['SEED'] ?? String(Date.now() % 2 ** 31);
process.env['SEED'] = seed;
const share = process.env['SHARE'] ?? '1';
console.log(`Seed ${seed}, share ${share}`);
const ok = runStep({ name: 'long', command: ['vitest', 'run', '--project', 'long', ...process.argv.slice(2)] });
console.log(`Seed ${seed}, share ${share}: ${ok ? '0 failures' : 'failed'}`);
process.exitCode = ok ? 0 : 1;

/** The seed of this run, printed by `npm run test:long`; SEED=n repeats one. */
export const SEED = Number(process.env['SEED'] ?? 1);

/** The seed of this run, printed by `npm run test:long`; SEED=n repeats one. */
export const SEED = Number(process.env['SEED'] ?? 1);

/** The share of the full number of runs that is wanted: SHARE=0.01 for a hundredth. */
const SHARE = Number(process.env['SHARE'] ?? 1);

/** How many runs to do where the full number is this; one at least. */
export function runs(full: number): number {
  return Math.max(1, Math.round(full * SHARE));
}

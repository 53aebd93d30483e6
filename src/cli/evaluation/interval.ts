/** Two-sided 95 percent of the normal distribution. */
const Z = 1.959964;

/**
 * The 95 percent confidence interval of a share, by Wilson's score method (E. B. Wilson, 1927), which holds for small
 * counts and shares near 0 and 1.
 * @returns lower and upper bound from 0 to 1; 0 to 1 where nothing was counted
 */
export function wilson(part: number, whole: number): { low: number; high: number } {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const square = Z * Z;
  const middle = (share + square / (2 * whole)) / (1 + square / whole);
  const half = (Z / (1 + square / whole)) * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole * whole));
  return { low: middle - half, high: middle + half };
}

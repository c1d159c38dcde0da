/** Mean and variance of some numbers. */
export function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

/** How many standard errors a test allows: one honest run in 1.7 million is outside, and the seed is fixed anyway. */
export const ERRORS = 5;

/** Share of the values that are at most `limit`. */
export function shareUpTo(values: readonly number[], limit: number): number {
  return values.filter((value) => value <= limit).length / values.length;
}

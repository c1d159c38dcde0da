/** How far apart two computations of the same number may be, of the number. */
export const RELATIVE = 1e-9;

/**
 * How far apart the rounding of two engines may take a number, of the sums that it is the difference of. MODEL asks
 * for 1e-9 of them; engines that both compute in double precision come a thousand times closer, and a slip
 * must not hide in the difference.
 */
export const ROUNDING = 1e-12;

/** How far apart two computations of `value` may be, if it is the difference of sums as large as `scale`. */
export function allowance(value: number, scale: number): number {
  return Math.max(RELATIVE * Math.abs(value), ROUNDING * scale);
}

/**
 * Whether two computations of a number agree, `scale` being the largest sum that it is a difference of, if any.
 * Not-a-number agrees with nothing, and an infinite number only with itself.
 */
export function closeTo(actual: number, expected: number, scale = 0): boolean {
  if (actual === expected) return true;
  if (!Number.isFinite(actual) || !Number.isFinite(expected) || !Number.isFinite(scale)) return false;
  return Math.abs(actual - expected) <= allowance(expected, scale);
}

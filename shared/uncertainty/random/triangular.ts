/**
 * The factor that a share `at` (0–1) of the triangular distribution from 1 − spread over 1 to 1 + spread lies below:
 * its quantile function, and with a uniform `at` a draw.
 */
export function triangular(spread: number, at: number): number {
  return at < 0.5 ? 1 + spread * (Math.sqrt(2 * at) - 1) : 1 + spread * (1 - Math.sqrt(2 * (1 - at)));
}

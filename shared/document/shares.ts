/** How far shares that should add up to 1 may be from it: rounding of typed decimals, not a choice. MODEL §3, §8. */
const SHARE_TOLERANCE = 1e-9;

/** Whether the shares (0–1) of a whole add up to it. */
export function addsUpToOne(shares: readonly number[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) <= SHARE_TOLERANCE;
}

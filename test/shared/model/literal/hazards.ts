import { sum } from './sum.ts';

/**
 * MODEL §2: constant monthly hazards of competing outcomes, from the cumulative shares that had gone to each within
 * `months`. log1p, as ln(1 − P) loses digits when P is small.
 */
export function hazards(shares: readonly number[], months: number): number[] {
  const all = sum(shares);
  if (all === 0) return shares.map(() => 0);
  const H = -Math.log1p(-all) / months;
  return shares.map((P) => (H * P) / all);
}

/** MODEL §2: the monthly hazard of one outcome that `share` had within twelve months. */
export function hazardOfYear(share: number): number {
  return -Math.log1p(-share) / 12;
}

import { type HazardRatio, LARGEST_QUOTIENT, type MonthlyHazard, noEffect, noHazard } from './units.ts';

/**
 * From shares observed over some months to constant monthly hazards. MODEL §2.
 */

/**
 * @param part cumulative share (0–1) that went this way within `months`
 * @param all cumulative share that left in any of the competing ways, below 1
 * @returns the monthly hazard of this way: the joint hazard, divided as the shares are
 */
export function competingHazard(part: number, all: number, months: number): MonthlyHazard {
  if (all === 0) return noHazard;
  return ((-Math.log1p(-all) / months) * (part / all)) as MonthlyHazard;
}

/** The monthly hazard of the only way out: `share` (0–1, below 1) left within `months`. */
export function singleHazard(share: number, months: number): MonthlyHazard {
  return (-Math.log1p(-share) / months) as MonthlyHazard;
}

/** Treated over control; a control in which nobody left says nothing of a ratio, so it is 1. MODEL §2. */
export function hazardRatio(treated: MonthlyHazard, control: MonthlyHazard): HazardRatio {
  return control === 0 ? noEffect : (Math.min(LARGEST_QUOTIENT, treated / control) as HazardRatio);
}

/**
 * The share of a group that leaves in a month, for its joint hazard. MODEL §2.
 * Written with expm1: 1 − e^(−a) loses half its digits for a small a.
 */
export function leavingShare(hazard: number): number {
  return -Math.expm1(-hazard);
}

/**
 * The share that stays, e^(−a). What is left of 1 is as exact as the exponential while most stay, and found already.
 *
 * @param leaving `leavingShare` of the same hazard
 */
export function stayingShare(hazard: number, leaving: number): number {
  return hazard <= 1 ? 1 - leaving : Math.exp(-hazard);
}

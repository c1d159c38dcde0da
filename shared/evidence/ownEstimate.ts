import type { Effect } from '../document/effect.ts';

/**
 * An effect that no study gives: the planner's own estimate. Ratios for people on support (1 is no effect), or the
 * shares (0–1, below 1) that drop out of education without and with the effort.
 */
export type OwnEstimate =
  | {
      readonly kind: 'hazardRatio';
      readonly effectMonths: number;
      readonly toEducation: number;
      readonly toJob: number;
      readonly logStandardError?: number;
    }
  | { readonly kind: 'retention'; readonly effectMonths: number; readonly control: number; readonly treated: number };

/**
 * Twice the model's standard error of a ratio whose range is not known (MODEL §7): a ratio of 1.5 is drawn between 0.8
 * and 2.8 in 8 of 10 draws.
 */
export const OWN_ESTIMATE_SPREAD = 0.5;

/** The number of persons that two shares of an estimate are drawn as if from: far fewer than the 100 of MODEL §7. */
export const OWN_ESTIMATE_GROUP = 25;

/** The estimate as an effect, with a range as wide as such a guess deserves unless the planner gave another. */
export function effectOfEstimate(estimate: OwnEstimate): Effect {
  if (estimate.kind === 'hazardRatio') return { logStandardError: OWN_ESTIMATE_SPREAD, ...estimate };
  return { ...estimate, nControl: OWN_ESTIMATE_GROUP, nTreated: OWN_ESTIMATE_GROUP };
}

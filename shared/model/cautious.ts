import type { Limits } from '../document/limits.ts';
import type { Inputs } from './inputs.ts';

/** How much dearer and how much weaker the cautious view takes the interventions to be. MODEL §6. */
export interface CautiousFactors {
  /** On every part of an intervention's cost, not on the region's. */
  readonly cost: number;
  /** On the causal share of every ratio that favours the participant. */
  readonly causalShare: number;
}

export const defaultCautiousFactors: CautiousFactors = { cost: 1.2, causalShare: 0.7 };

/** What the factors may be, so that the view is never less cautious than the plan itself. */
export const cautiousLimits = {
  cost: { min: 1, max: 5 },
  causalShare: { min: 0, max: 1 },
} as const satisfies Record<keyof CautiousFactors, Limits>;

/**
 * The inputs of the cautious view of a scenario. A causal share times 0.7 is the ratio itself to the power 0.7, since
 * both are exponents; so each ratio can be treated by itself. MODEL §6.
 */
export function cautious(inputs: Inputs, factors: CautiousFactors = defaultCautiousFactors): Inputs {
  const { interventions } = inputs;
  const dearer = (costs: Float64Array) => costs.map((cost) => cost * factors.cost);
  const weaker = (ratios: Float64Array, favours: (ratio: number) => boolean) =>
    ratios.map((ratio) => (favours(ratio) ? ratio ** factors.causalShare : ratio));
  return {
    ...inputs,
    interventions: {
      ...interventions,
      ratioToEducation: weaker(interventions.ratioToEducation, (ratio) => ratio > 1),
      ratioToJob: weaker(interventions.ratioToJob, (ratio) => ratio > 1),
      ratioDropout: weaker(interventions.ratioDropout, (ratio) => ratio < 1),
      weeklyHours: interventions.weeklyHours.map((hours) => hours.map((hour) => hour * factors.causalShare)),
      runningCostPerMonth: dearer(interventions.runningCostPerMonth),
      fixedCostPerMonth: dearer(interventions.fixedCostPerMonth),
      startupCost: dearer(interventions.startupCost),
      costPerParticipant: dearer(interventions.costPerParticipant),
    },
  };
}

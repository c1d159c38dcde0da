import type { Inputs } from '../model/inputs.ts';

/** Inputs whose uncertain numbers may be written over, in place: a draw makes nothing. */
export interface DrawableInputs extends Inputs {
  caseloadElasticity: number;
}

/** A copy of what draws change; what they do not is shared with `inputs`. */
export function drawableInputs(inputs: Inputs): DrawableInputs {
  const { segments, interventions } = inputs;
  return {
    ...inputs,
    segments: {
      ...segments,
      baselineToEducation: segments.baselineToEducation.slice(),
      baselineToJob: segments.baselineToJob.slice(),
      otherExit: segments.otherExit.slice(),
      returnFromEducation: segments.returnFromEducation.slice(),
      returnFromJob: segments.returnFromJob.slice(),
      laterReturnFromEducation: segments.laterReturnFromEducation.slice(),
      laterReturnFromJob: segments.laterReturnFromJob.slice(),
      completionToJob: segments.completionToJob.slice(),
    },
    interventions: {
      ...interventions,
      ratioToEducation: interventions.ratioToEducation.slice(),
      ratioToJob: interventions.ratioToJob.slice(),
      ratioDropout: interventions.ratioDropout.slice(),
      weeklyHours: interventions.weeklyHours.map((hours) => hours.slice()),
      runningCostPerMonth: interventions.runningCostPerMonth.slice(),
      fixedCostPerMonth: interventions.fixedCostPerMonth.slice(),
      startupCost: interventions.startupCost.slice(),
      costPerParticipant: interventions.costPerParticipant.slice(),
    },
  };
}

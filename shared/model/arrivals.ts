import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';

/** Persons on their way during a month, by segment: they arrive when it ends. MODEL §4, step 5. */
export interface Arrivals {
  readonly toEducation: Float64Array;
  readonly toJob: Float64Array;
  readonly toSupport: Float64Array;
}

export function makeArrivals({ segments }: Inputs): Arrivals {
  return {
    toEducation: new Float64Array(segments.count),
    toJob: new Float64Array(segments.count),
    toSupport: new Float64Array(segments.count),
  };
}

/**
 * Lets month t end: whoever began education or job, returned, or came from outside is there at time t + 1.
 * The slot of those who came a year ago has been emptied by then, and is the newcomers'.
 */
export function arrive(t: number, state: State, { segments }: Inputs, arrivals: Arrivals): void {
  const next = (t + 1) % YEAR;
  for (let g = 0; g < segments.count; g++) {
    const inflow = segments.inflowPerMonth[g] as number;
    const startsInEducation = segments.startsInEducation[g] === 1;
    state.education[g * YEAR + next] = (arrivals.toEducation[g] as number) + (startsInEducation ? inflow : 0);
    state.job[g * YEAR + next] = arrivals.toJob[g] as number;
    state.unenrolled[g] =
      (state.unenrolled[g] as number) + (arrivals.toSupport[g] as number) + (startsInEducation ? 0 : inflow);
  }
  arrivals.toEducation.fill(0);
  arrivals.toJob.fill(0);
  arrivals.toSupport.fill(0);
}

import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';

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

/** Lets month t end: whoever began education or job, returned, or came from outside is there at time t + 1. */
export function arrive(t: number, state: State, { months, segments }: Inputs, arrivals: Arrivals): void {
  const { inflowPerMonth, startsInEducation } = segments;
  const { unenrolled, education, educationTotal, job, jobTotal } = state;
  const { toEducation, toJob, toSupport } = arrivals;
  for (let g = 0; g < segments.count; g++) {
    const inflow = inflowPerMonth[g] as number;
    const startsEducation = startsInEducation[g] === 1;
    const students = (toEducation[g] as number) + (startsEducation ? inflow : 0);
    const workers = toJob[g] as number;
    const next = g * (months + 1) + t + 1;
    education[next] = students;
    educationTotal[g] = (educationTotal[g] as number) + students;
    job[next] = workers;
    jobTotal[g] = (jobTotal[g] as number) + workers;
    unenrolled[g] = (unenrolled[g] as number) + (toSupport[g] as number) + (startsEducation ? 0 : inflow);
    toEducation[g] = 0;
    toJob[g] = 0;
    toSupport[g] = 0;
  }
}

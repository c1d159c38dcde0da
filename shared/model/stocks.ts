import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/** Leaves how many are on support, in education, in job and gone at time t, by segment. MODEL §1. */
export function recordStocks(t: number, state: State, inputs: Inputs, trajectory: Trajectory): void {
  const { segments, interventions, allocations } = inputs;
  const { months, support, education, job, left } = trajectory;
  const { unenrolled, finished, retained, educationTotal, laterEducation, jobTotal, laterJob, recent, early, late } =
    state;
  const gone = state.left;
  const times = months + 1;
  for (let g = 0; g < segments.count; g++) {
    const at = g * times + t;
    support[at] = (unenrolled[g] as number) + (finished[g] as number);
    education[at] = (educationTotal[g] as number) + (laterEducation[g] as number) + (retained[g] as number);
    job[at] = (jobTotal[g] as number) + (laterJob[g] as number);
    left[at] = gone[g] as number;
  }
  const { intervention, segment } = allocations;
  const { isRetention } = interventions;
  for (let a = 0; a < allocations.count; a++) {
    const at = (segment[a] as number) * times + t;
    const stock = isRetention[intervention[a] as number] ? education : support;
    stock[at] = (stock[at] as number) + (recent[a] as number) + (early[a] as number) + (late[a] as number);
  }
}

/** ΣS(t): persons on support at time t in all segments. */
export function sumOfSupport(t: number, { months, support }: Trajectory): number {
  let sum = 0;
  for (let at = t; at < support.length; at += months + 1) sum += support[at] as number;
  return sum;
}

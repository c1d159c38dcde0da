import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/** Leaves how many are on support, in education, in job and gone at time t, by segment. MODEL §1. */
export function recordStocks(t: number, state: State, inputs: Inputs, trajectory: Trajectory): void {
  const { segments, interventions, allocations } = inputs;
  const times = trajectory.months + 1;
  for (let g = 0; g < segments.count; g++) {
    const at = g * times + t;
    let education = (state.laterEducation[g] as number) + (state.retained[g] as number);
    let job = state.laterJob[g] as number;
    for (let slot = g * YEAR; slot < (g + 1) * YEAR; slot++) {
      education += state.education[slot] as number;
      job += state.job[slot] as number;
    }
    trajectory.support[at] = (state.unenrolled[g] as number) + (state.finished[g] as number);
    trajectory.education[at] = education;
    trajectory.job[at] = job;
    trajectory.left[at] = state.left[g] as number;
  }
  for (let a = 0; a < allocations.count; a++) {
    const at = (allocations.segment[a] as number) * times + t;
    const isRetention = interventions.isRetention[allocations.intervention[a] as number];
    const stock = isRetention ? trajectory.education : trajectory.support;
    stock[at] = (stock[at] as number) + (state.participantTotal[a] as number);
  }
}

/** ΣS(t): persons on support at time t in all segments. */
export function sumOfSupport(t: number, { months, support }: Trajectory): number {
  let sum = 0;
  for (let at = t; at < support.length; at += months + 1) sum += support[at] as number;
  return sum;
}

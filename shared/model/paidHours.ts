import { type Chances, effectStrength } from './chances.ts';
import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';
import { WEEKS_PER_MONTH } from './units.ts';

/** Paid hours of month t, after enrolment: each participant with the hours of the months since theirs. MODEL §5. */
export function countPaidHours(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  trajectory: Trajectory,
): void {
  const { interventions, allocations } = inputs;
  for (let a = 0; a < allocations.count; a++) {
    const weekly = interventions.weeklyHours[allocations.intervention[a] as number] as Float64Array;
    if (weekly.length > 0) countHours(t, state, inputs, chances, trajectory, a);
  }
}

/**
 * A cohort stands as it enrolled, or as it was at its turn: what is left of it is the product of the shares that stayed
 * in each month since.
 */
function countHours(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  trajectory: Trajectory,
  a: number,
): void {
  const { allocations, interventions, months } = inputs;
  const { cohorts, stays } = state;
  const i = allocations.intervention[a] as number;
  const weekly = interventions.weeklyHours[i] as Float64Array;
  const turn = interventions.turnMonths[i] as number;
  const row = a * months;
  const followed = Math.min(weekly.length, t + 1);
  let hours = 0;
  let from = 0;
  while (from < followed) {
    const to = from < turn ? Math.min(turn, followed) : followed;
    let kept = 1;
    for (let m = from; m < to; m++) {
      hours += (cohorts[row + t - m] as number) * kept * (weekly[m] as number);
      kept *= stays[row + t - m + from] as number;
    }
    from = to;
  }
  if (t + 1 < months) stays[row + t + 1] = chances.early.stay[a] as number;
  const halfCycle = (1 + (chances.early.stay[a] as number)) / 2;
  const at = (allocations.segment[a] as number) * months + t;
  trajectory.paidHours[at] =
    (trajectory.paidHours[at] as number) + hours * halfCycle * effectStrength(inputs, i) * WEEKS_PER_MONTH;
}

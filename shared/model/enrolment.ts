import { type Capacity, inAftercare } from './capacity.ts';
import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Steps 1 and 2 of a month: free places are filled, intervention by intervention in the order of the document, from
 * those on support or, for a retention intervention, from those in education. MODEL §4.
 *
 * Leaves enrolled and occupied of month t in the trajectory.
 */
export function enrol(
  t: number,
  state: State,
  inputs: Inputs,
  { open }: Capacity,
  chances: Chances,
  trajectory: Trajectory,
): void {
  const { months, interventions, allocations } = inputs;
  const { intervention, segment } = allocations;
  const { isRetention, aftercareLoad } = interventions;
  const { unenrolled, educationTotal, laterEducation, inDuration } = state;
  const { enrolled, occupied } = trajectory;
  for (let a = 0; a < allocations.count; a++) {
    const i = intervention[a] as number;
    const g = segment[a] as number;
    const followed = aftercareLoad[i] === 0 ? 0 : inAftercare(inputs, i, state, a, t);
    const taken = (inDuration[a] as number) + followed;
    const fromEducation = isRetention[i] === 1;
    const pool = fromEducation
      ? (educationTotal[g] as number) + (laterEducation[g] as number)
      : (unenrolled[g] as number);
    const n = Math.max(0, Math.min(pool, (open[a * months + t] as number) - taken));
    if (n > 0) {
      if (fromEducation) enrolFromEducation(t, state, inputs, chances, a, n);
      else enrolFromSupport(t, state, inputs, a, n);
    }
    const at = i * months + t;
    enrolled[at] = (enrolled[at] as number) + n;
    occupied[at] = (occupied[at] as number) + taken + n;
  }
}

function enrolFromSupport(t: number, state: State, { months, allocations }: Inputs, a: number, n: number): void {
  const g = allocations.segment[a] as number;
  state.unenrolled[g] = (state.unenrolled[g] as number) - n;
  state.cohorts[a * months + t] = n;
  state.newest[a] = t;
  state.early[a] = (state.early[a] as number) + n;
  state.inDuration[a] = (state.inDuration[a] as number) + n;
}

/** The newest students first: E[0], E[1] … and E* last. */
function enrolFromEducation(
  t: number,
  state: State,
  { months, allocations }: Inputs,
  { educationKept }: Chances,
  a: number,
  n: number,
): void {
  const g = allocations.segment[a] as number;
  const { education, educationTotal, laterEducation, firstYear } = state;
  const row = ((state.firstYearStart[a] as number) + t) * YEAR;
  const newest = g * (months + 1) + t;
  let rest = n;
  let inFirst = 0;
  for (let k = 0; k < YEAR && k <= t; k++) {
    const came = education[newest - k] as number;
    const here = came * (educationKept[g * YEAR + k] as number);
    const moved = Math.min(rest, here);
    if (moved > 0) education[newest - k] = came * (1 - moved / here);
    rest -= moved;
    inFirst += here - moved;
    firstYear[row + k] = moved;
  }
  state.firstYearTotal[(state.firstYearStart[a] as number) + t] = n - rest;
  educationTotal[g] = inFirst;
  const later = Math.min(rest, laterEducation[g] as number);
  laterEducation[g] = (laterEducation[g] as number) - later;
  state.cohorts[a * months + t] = later;
  state.newest[a] = t;
  state.recent[a] = (state.recent[a] as number) + n;
  state.inDuration[a] = (state.inDuration[a] as number) + n;
}

import { inAftercare } from './capacity.ts';
import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { FIRST_YEAR_CELLS, type State, YEAR } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Steps 1 and 2 of a month: free places are filled, intervention by intervention in the order of the document, from
 * those on support or, for a retention intervention, from those in education. MODEL §4.
 *
 * Leaves places, enrolled and occupied of month t in the trajectory.
 */
export function enrol(t: number, state: State, inputs: Inputs, chances: Chances, trajectory: Trajectory): void {
  const { interventions, allocations } = inputs;
  const { intervention, segment, share } = allocations;
  const { isRetention, aftercareLoad } = interventions;
  const { unenrolled, educationTotal, laterEducation, inDuration } = state;
  const { months, ramp, places, enrolled, occupied } = trajectory;
  for (let a = 0; a < allocations.count; a++) {
    const i = intervention[a] as number;
    const g = segment[a] as number;
    const at = i * months + t;
    const open = (share[a] as number) * (interventions.places[i] as number) * (ramp[at] as number);
    const followed = aftercareLoad[i] === 0 ? 0 : inAftercare(inputs, i, state, a, t);
    const taken = (inDuration[a] as number) + followed;
    const pool = isRetention[i]
      ? (educationTotal[g] as number) + (laterEducation[g] as number)
      : (unenrolled[g] as number);
    const n = Math.max(0, Math.min(pool, open - taken));
    if (n > 0) {
      if (isRetention[i]) enrolFromEducation(t, state, inputs, chances, a, n);
      else enrolFromSupport(t, state, inputs, a, n);
    }
    places[at] = (places[at] as number) + open;
    enrolled[at] = (enrolled[at] as number) + n;
    occupied[at] = (occupied[at] as number) + taken + n;
  }
}

/**
 * Persons left without a place after enrolment, by segment: those on support in segments that a running intervention
 * is there for. MODEL §5.
 */
export function countWaiting(t: number, state: State, inputs: Inputs, trajectory: Trajectory): void {
  const { interventions, allocations } = inputs;
  const { intervention, segment, share } = allocations;
  const { isRetention, places } = interventions;
  const { months, ramp, waiting } = trajectory;
  for (let a = 0; a < allocations.count; a++) {
    const i = intervention[a] as number;
    const g = segment[a] as number;
    if (isRetention[i] || share[a] === 0 || places[i] === 0) continue;
    if ((ramp[i * months + t] as number) > 0) waiting[g * months + t] = state.unenrolled[g] as number;
  }
}

function enrolFromSupport(t: number, state: State, { months, allocations }: Inputs, a: number, n: number): void {
  const g = allocations.segment[a] as number;
  state.unenrolled[g] = (state.unenrolled[g] as number) - n;
  state.cohorts[a * months + t] = n;
  state.newest[a] = t;
  state.early[a] = (state.early[a] as number) + n;
  state.participantTotal[a] = (state.participantTotal[a] as number) + n;
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
  const square = state.firstYearStart[a] as number;
  const row = square * FIRST_YEAR_CELLS + (t % YEAR) * YEAR;
  const { education, firstYear } = state;
  let rest = n;
  let inFirst = 0;
  for (let k = 0; k < YEAR; k++) {
    const slot = g * YEAR + ((t - k + YEAR) % YEAR);
    const here = (education[slot] as number) * (educationKept[g * YEAR + k] as number);
    const moved = Math.min(rest, here);
    if (moved > 0) education[slot] = (education[slot] as number) * (1 - moved / here);
    rest -= moved;
    inFirst += here - moved;
    firstYear[row + k] = moved;
  }
  state.firstYearTotal[square * YEAR + (t % YEAR)] = n - rest;
  state.educationTotal[g] = inFirst;
  const later = Math.min(rest, state.laterEducation[g] as number);
  state.laterEducation[g] = (state.laterEducation[g] as number) - later;
  state.cohorts[a * months + t] = later;
  state.newest[a] = t;
  state.participantTotal[a] = (state.participantTotal[a] as number) + n;
  state.inDuration[a] = (state.inDuration[a] as number) + n;
}

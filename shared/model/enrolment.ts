import { aftercareLoad, ramp } from './capacity.ts';
import type { Inputs } from './inputs.ts';
import { EDUCATION_STARTS, type State, YEAR } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Steps 1 and 2 of a month: free places are filled, intervention by intervention in the order of the document, from
 * those on support or, for a retention intervention, from those in education. MODEL §4.
 *
 * Leaves places, enrolled and occupied of month t in the trajectory.
 */
export function enrol(t: number, state: State, inputs: Inputs, trajectory: Trajectory): void {
  const { interventions, allocations } = inputs;
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    const g = allocations.segment[a] as number;
    const places = (allocations.share[a] as number) * (interventions.places[i] as number) * ramp(interventions, i, t);
    const taken = (state.inDuration[a] as number) + aftercareLoad(interventions, i, state, a, t);
    const pool = interventions.isRetention[i] ? inEducation(state, g) : (state.unenrolled[g] as number);
    const enrolled = Math.max(0, Math.min(pool, places - taken));
    if (enrolled > 0) {
      if (interventions.isRetention[i]) enrolFromEducation(t, state, inputs, a, enrolled);
      else enrolFromSupport(t, state, inputs, a, enrolled);
    }
    const at = i * trajectory.months + t;
    trajectory.places[at] = (trajectory.places[at] as number) + places;
    trajectory.enrolled[at] = (trajectory.enrolled[at] as number) + enrolled;
    trajectory.occupied[at] = (trajectory.occupied[at] as number) + taken + enrolled;
  }
}

/**
 * Persons left without a place after enrolment, by segment: those on support in segments that a running intervention
 * is there for. MODEL §5.
 */
export function countWaiting(t: number, state: State, inputs: Inputs, trajectory: Trajectory): void {
  const { interventions, allocations } = inputs;
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    const g = allocations.segment[a] as number;
    if (interventions.isRetention[i] || allocations.share[a] === 0 || interventions.places[i] === 0) continue;
    if (ramp(interventions, i, t) > 0) trajectory.waiting[g * trajectory.months + t] = state.unenrolled[g] as number;
  }
}

/** ΣE of a segment: everybody in education who is not in a retention intervention and has not been. */
function inEducation(state: State, g: number): number {
  let sum = state.laterEducation[g] as number;
  for (let slot = g * YEAR; slot < (g + 1) * YEAR; slot++) sum += state.education[slot] as number;
  return sum;
}

function enrolFromSupport(t: number, state: State, { interventions, allocations }: Inputs, a: number, n: number): void {
  const g = allocations.segment[a] as number;
  const window = interventions.windowMonths[allocations.intervention[a] as number] as number;
  const slot = (state.ringStart[a] as number) + (t % window);
  state.unenrolled[g] = (state.unenrolled[g] as number) - n;
  state.participants[slot] = n;
  state.participantTotal[a] = (state.participantTotal[a] as number) + n;
  state.inDuration[a] = (state.inDuration[a] as number) + n;
}

/** The newest students first: E[0], E[1] … and E* last. */
function enrolFromEducation(
  t: number,
  state: State,
  { interventions, allocations }: Inputs,
  a: number,
  n: number,
): void {
  const g = allocations.segment[a] as number;
  const window = interventions.windowMonths[allocations.intervention[a] as number] as number;
  const ring = (state.ringStart[a] as number) + (t % window);
  let rest = n;
  for (let k = 0; k < EDUCATION_STARTS && rest > 0; k++) {
    const here = k < YEAR ? g * YEAR + ((t - k + YEAR) % YEAR) : g;
    const from = k < YEAR ? state.education : state.laterEducation;
    const moved = Math.min(rest, from[here] as number);
    from[here] = (from[here] as number) - moved;
    rest -= moved;
    state.participants[ring + k * window] = moved;
    const start = a * EDUCATION_STARTS + k;
    state.retainedByStart[start] = (state.retainedByStart[start] as number) + moved;
  }
  state.participantTotal[a] = (state.participantTotal[a] as number) + n;
  state.inDuration[a] = (state.inDuration[a] as number) + n;
}
